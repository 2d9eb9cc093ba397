import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { mayHaveOutlook } from '../../domain/forecast/comingTarget.ts'
import { countOutlooks } from '../../domain/forecast/countOutlooks.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { countedOutlooks, outlookText } from '../../i18n/statements/outlook.ts'
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
  const counted = outlooks ? countedOutlooks(countOutlooks(outlooks, of), 0, words) : []
  return (
    <li className={styles['facts']}>
      <span>
        {counted.map((each) => (
          <span key={each.outlook}>
            {each.before}
            <Link to={paths.workbench()} params={{ area, outlook: each.outlook }}>
              {each.counted}
            </Link>
          </span>
        ))}
      </span>
    </li>
  )
}
