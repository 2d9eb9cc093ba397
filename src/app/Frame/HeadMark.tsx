import { useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { useTitleMark } from '../../state/pageTitle.ts'

/** What a tab, a bookmark and a search engine see of made-up figures (DESIGN section 14, layer 7). */
export function HeadMark() {
  const { illustrative } = useWorkspace()
  const { demoTitle } = useWords('frame')
  useTitleMark(illustrative ? demoTitle('') : '')
  return illustrative ? <meta name="robots" content="noindex" /> : null
}
