import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { mayHaveOutlook } from '../../domain/forecast/comingTarget.ts'
import { countOutlooks } from '../../domain/forecast/countOutlooks.ts'
import { OUTLOOKS } from '../../domain/forecast/outlook.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { outlookText } from '../../i18n/statements/outlook.ts'
import { useOutlooks } from '../../queries/outlooksQuery.ts'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { OutlookMark } from '../../ui/OutlookMark.tsx'
import styles from './Outlook.module.css'

/** A card's line for what the recent trend says of its target; there before that is known, so that nothing moves. */
export function OutlookLine({ of }: { readonly of: IndicatorAssessment }) {
  const { format } = useLanguage()
  const words = useWords('status')
  const stated = useOutlooks()?.get(of.indicator.id)
  if (!mayHaveOutlook(of)) return null
  return (
    <p className={styles['outlook']}>
      {stated && <OutlookMark outlook={stated.outlook}>{outlookText(stated, format, words)}</OutlookMark>}
    </p>
  )
}

/** How many of an area's indicators have each outlook, each leading to its list; an item of the area's facts. */
export function OutlookFacts({ of, area }: { readonly of: readonly IndicatorAssessment[]; readonly area: string }) {
  const { outlookSaid: words } = useWords('status')
  const outlooks = useOutlooks()
  if (!of.some(mayHaveOutlook)) return null
  const counts = outlooks && countOutlooks(outlooks, of)
  return (
    <li className={styles['facts']}>
      <span>
        {counts &&
          OUTLOOKS.filter((each) => counts[each] > 0).map((each, at) => (
            <span key={each}>
              {at === 0 ? words.lead : words.join}
              <Link to={paths.workbench()} params={{ area, outlook: each }}>
                {words.counted[each](counts[each])}
              </Link>
            </span>
          ))}
      </span>
    </li>
  )
}
