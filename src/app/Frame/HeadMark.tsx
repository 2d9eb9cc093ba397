import { useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { useTitleMark } from '../../state/pageTitle.ts'

/** What a tab, a bookmark and a search engine see of made-up figures: a title and an address go where no ribbon goes with them. */
export function HeadMark() {
  const { illustrative } = useWorkspace()
  const { demoTitle } = useWords('frame')
  useTitleMark(illustrative ? demoTitle('') : '')
  return illustrative ? <meta name="robots" content="noindex" /> : null
}
