import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useMaybeWorkspace } from '../../queries/workspace.tsx'

/** Which data set is shown and as of which period, in words; null before figures have come. */
export function useChosenData(): { readonly name: string; readonly period: string } | null {
  const workspace = useMaybeWorkspace()
  const { text, format } = useLanguage()
  const { newestPeriod } = useWords('frame')
  if (!workspace) return null
  const { source, period } = workspace
  return { name: source.name[text], period: period ? format.period(period) : newestPeriod }
}
