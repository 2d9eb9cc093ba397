import type { Observation } from '../../domain/observation.ts'
import { publicationOf } from '../../domain/publication.ts'
import { pickName } from '../../domain/text.ts'
import { publicationText } from '../../i18n/statements/publication.ts'
import type { WorkRow } from './row.ts'
import type { Scribe } from './useScribe.ts'
import styles from './Drawer.module.css'

/** Newest values first; older ones are on the indicator's own page. */
const MOST = 3

/** Where the newest values stand, when they were published, and what they replaced. */
export function Evidence({ row, say }: { readonly row: WorkRow; readonly say: Scribe }) {
  const points = say.space
    .seriesOf(row.of.indicator)
    .segments.flatMap((segment) => segment.points)
    .slice(-MOST)
    .toReversed()
  if (points.length === 0) return <p className={styles['source']}>{say.words.drawer.noEvidence}</p>
  return (
    <ul className={styles['dated']}>
      {points.map(({ observation, revisions }) => (
        <li key={observation.period.id}>
          <span>
            {publicationText(publicationOf(observation, say.space.index.documents.get(observation.document)), say.format) ??
              say.format.periodBriefly(observation.period)}
          </span>
          <span>
            {valueText(row, observation, say)} <DocumentName observation={observation} say={say} />
            {revisions[0] && (
              <span className={styles['quiet']}>
                {' '}
                {say.words.drawer.revised(valueText(row, revisions[0], say), valueText(row, observation, say))}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function valueText(row: WorkRow, { value, missing, floor }: Observation, say: Scribe): string {
  return value === null ? say.status.missing[missing] : say.value(row, value, floor)
}

function DocumentName({ observation, say }: { readonly observation: Observation; readonly say: Scribe }) {
  const found = say.space.index.documents.get(observation.document)
  if (!found) return <>{say.organisation(observation.publisher)}</>
  const title = pickName(found.title, say.text)
  if (found.url === undefined) return <span lang={title.lang}>{title.text}</span>
  return (
    <a href={found.url} lang={title.lang}>
      {title.text}
    </a>
  )
}
