import { countOutlooks } from '../../domain/forecast/countOutlooks.ts'
import { useWords } from '../../i18n/Language.tsx'
import { countedOutlooks } from '../../i18n/statements/outlook.ts'
import { useOutlooks } from '../../queries/outlooksQuery.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'

/** Beside the counts: how many will miss at the recent trend, and how many of those are on track now; each leads to its list. */
export function OutlookNote() {
  const { indicators } = useWorkspace().assessment
  const { outlookSaid: words } = useWords('status')
  const outlooks = useOutlooks()
  if (!outlooks || outlooks.size === 0) return null
  const onTrack = indicators.filter(({ verdict }) => verdict.status === 'onTrack')
  return countedOutlooks(countOutlooks(outlooks, indicators), countOutlooks(outlooks, onTrack).willMiss, words).map((each) => (
    <span key={each.outlook}>
      {each.before}
      <Link to={paths.workbench()} params={{ outlook: each.outlook }}>
        {each.counted}
      </Link>
      {each.after}
    </span>
  ))
}
