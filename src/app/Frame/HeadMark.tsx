import { useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { useTitleMark } from '../../state/pageTitle.ts'

/** What a tab, a bookmark and a search engine see of made-up figures (DESIGN section 14, layer 7). */
export function HeadMark() {
  const { provenance, source } = useWorkspace()
  const { demoTitle } = useWords('frame')
  const made = provenance.illustrative > 0 || source.illustrative
  useTitleMark(made ? demoTitle('') : '')
  return made ? <meta name="robots" content="noindex" /> : null
}
