import type { Observation } from '../../domain/observation.ts'
import { publicationOf } from '../../domain/publicationOf.ts'
import { pickName } from '../../domain/text.ts'
import { publicationText } from '../../i18n/statements/publication.ts'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'
import styles from './DrawerLines.module.css'

/** Newest values first; older ones are on the indicator's own page. */
const MOST = 3

/** Where the newest values stand, when they were published, and what they replaced. */
export function Evidence({ row, texts }: { readonly row: IndicatorRow; readonly texts: RowTexts }) {
  const points = texts.workspace
    .seriesOf(row.assessment.indicator)
    .segments.flatMap((segment) => segment.points)
    .slice(-MOST)
    .toReversed()
  if (points.length === 0) return <p className={styles['source']}>{texts.words.drawer.noEvidence}</p>
  return (
    <ul className={styles['dated']}>
      {points.map(({ observation, revisions }) => (
        <li key={observation.period.id}>
          <span>
            {publicationText(publicationOf(observation, texts.workspace.index.documents.get(observation.document)), texts.format) ??
              texts.format.periodBriefly(observation.period)}
          </span>
          <span>
            {valueText(row, observation, texts)} <DocumentName observation={observation} texts={texts} />
            {revisions[0] && (
              <span className={styles['quiet']}>
                {' '}
                {texts.words.drawer.revised(valueText(row, revisions[0], texts), valueText(row, observation, texts))}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function valueText(row: IndicatorRow, { value, missing, floor }: Observation, texts: RowTexts): string {
  return value === null ? texts.status.missing[missing] : texts.value(row, value, floor)
}

function DocumentName({ observation, texts }: { readonly observation: Observation; readonly texts: RowTexts }) {
  const found = texts.workspace.index.documents.get(observation.document)
  if (!found) return <>{texts.organisation(observation.publisher)}</>
  const title = pickName(found.title, texts.text)
  if (found.url === undefined) return <span lang={title.lang}>{title.text}</span>
  return (
    <a href={found.url} lang={title.lang}>
      {title.text}
    </a>
  )
}
