import { countedBy } from '../../domain/assess/countedBy.ts'
import type { Headline } from '../../domain/assess/phrases.ts'
import { aheadOfGood } from '../../domain/forecast/countOutlooks.ts'
import { useWords } from '../../i18n/Language.tsx'
import type { HeadlineNames, Piece } from '../../i18n/statements/headline.ts'
import { leaderText } from '../../i18n/statements/leader.ts'
import { useOutlooks } from '../../queries/outlooksQuery.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Phrases } from '../../ui/Phrases.tsx'

interface SentenceProps {
  readonly headline: Headline
  readonly names: HeadlineNames
}

/** The sentence of a page with verdicts once its other parts are here: with what is ahead of those on track. */
export function Sentence({ headline, names }: SentenceProps) {
  const words = { headline: useWords('headline'), status: useWords('status') }
  const ahead = aheadOfGood(useOutlooks(), useWorkspace().assessment.indicators)
  return <Leading pieces={leaderText(words, headline.phrases, names, ahead)} />
}

/** A sentence whose counts lead to what they count. */
export function Leading({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <Phrases phrases={pieces.map((piece) => ({ ...piece, lead: leadOf(piece) }))} />
}

function leadOf({ of, part = 0, ahead, pending }: Piece) {
  if (ahead)
    return pending
      ? undefined
      : (text: string) => (
          <Link to={paths.workbench()} params={{ status: 'onTrack', outlook: ahead }}>
            {text}
          </Link>
        )
  const counted = of && countedBy(of, part)
  if (!counted || !('filters' in counted)) return undefined
  return (text: string) => (
    <Link to={paths.workbench()} params={counted.filters}>
      {text}
    </Link>
  )
}
