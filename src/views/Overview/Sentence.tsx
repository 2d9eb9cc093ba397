import type { Headline } from '../../domain/assess/phrases.ts'
import { aheadOfGood } from '../../domain/forecast/countOutlooks.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { leaderText } from '../../i18n/statements/leader.ts'
import { useOutlooks } from '../../queries/outlooksQuery.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Phrases } from '../../ui/Phrases.tsx'

/** The page's sentence once its other parts are here: with what is ahead of those on track. */
export function Sentence({ headline }: { readonly headline: Headline }) {
  const { assessment, index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = { headline: useWords('headline'), status: useWords('status') }
  const ahead = aheadOfGood(useOutlooks(), assessment.indicators)
  const pieces = leaderText(
    words,
    headline.phrases,
    {
      area: (id) => index.areas.get(id)?.short[text] ?? id,
      indicator: (id) => index.indicators.get(id)?.shortName[text] ?? id,
      list: format.list,
    },
    ahead,
  )
  return <Phrases phrases={pieces} />
}
