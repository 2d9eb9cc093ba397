import { countOutlooks } from '../../domain/forecast/countOutlooks.ts'
import { OUTLOOKS } from '../../domain/forecast/outlook.ts'
import { useWords } from '../../i18n/Language.tsx'
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
  const counts = countOutlooks(outlooks, indicators)
  const later = countOutlooks(
    outlooks,
    indicators.filter(({ verdict }) => verdict.status === 'onTrack'),
  ).willMiss
  return (
    <>
      {words.lead}
      {OUTLOOKS.filter((each) => counts[each] > 0).map((each, at) => (
        <span key={each}>
          {at > 0 && words.join}
          <Link to={paths.workbench()} params={{ outlook: each }}>
            {words.counted[each](counts[each])}
          </Link>
          {each === 'willMiss' && later > 0 && words.onTrackNow(later)}
        </span>
      ))}
    </>
  )
}
