import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import type { Observation } from '../../domain/observation.ts'
import { isoPublication, publicationOf } from '../../domain/publicationOf.ts'
import { pickName } from '../../domain/text.ts'
import { SaveMenu } from '../../downloads/SaveMenu.tsx'
import { useObservationsFile } from '../../downloads/useObservationsFile.ts'
import { columnUnit } from '../../i18n/format/column.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { publicationText } from '../../i18n/statements/publication.ts'
import { organisationName } from '../../i18n/statements/publisher.ts'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { setParams, useParam } from '../../state/address.ts'
import { Button } from '../../ui/Button.tsx'
import { usePrinting } from '../../ui/printing.ts'
import { Section } from '../../ui/Section.tsx'
import { HatchEdge, Watermark } from '../../ui/Hatch.tsx'
import { isMadeUp, valueRows, type ValueRow } from './valueRows.ts'
import textStyles from '../../ui/text.module.css'
import chipStyles from './Chip.module.css'
import { SourceLink } from '../../ui/SourceLink.tsx'
import styles from './Values.module.css'

const FIRST = 12
/** A browser lays so many out on paper in a second or two. */
const MOST_PRINTED = 2_000

/** Every value with its source: revisions keep the value they replaced. */
export function Values({ of }: { readonly of: IndicatorAssessment }) {
  const { index, provenance, seriesOf, assessment } = useWorkspace()
  const { text, format } = useLanguage()
  const { values: words, chart } = useWords('indicator')
  const frame = useWords('frame')
  const all = useParam('rows') === 'all'
  const printing = usePrinting()
  const file = useObservationsFile(of.indicator.shortName[text], [of.indicator.id])
  const unit = unitOf(index, of.indicator)
  const rows = valueRows(seriesOf(of.indicator), assessment.asOf)
  if (rows.length === 0) return null
  const column = columnUnit(
    rows.flatMap(({ observation: { value } }) => value ?? []),
    unit,
    format,
    { apart: true },
  )
  const changes = rows.some(({ change }) => change !== null)
  const shown = printing ? rows.slice(0, MOST_PRINTED) : all ? rows : rows.slice(0, FIRST)
  return (
    <Section title={words.title} aside={words.subtitle} note={<SaveMenu kind="quiet" file={file} />}>
      <div className={styles['values']}>
        {provenance.illustrative > 0 && <Watermark text={frame.watermark} />}
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.period}</th>
              <th scope="col" data-align="end">
                {words.valueIn(column.unit)}
              </th>
              {changes && (
                <th scope="col" data-align="end">
                  {unit.words.measure === 'share' || unit.words.measure === 'points' ? words.changePoints : words.change}
                </th>
              )}
              <th scope="col">{words.source}</th>
              <th scope="col">{words.published}</th>
              <th scope="col">{words.quality}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.key} row={row} of={of} plain={column.number} changes={changes} />
            ))}
          </tbody>
        </table>
      </div>
      {printing && rows.length > shown.length && <p className={styles['more']}>{words.notPrinted(rows.length - shown.length)}</p>}
      {rows.length > FIRST && (
        <p className={styles['more']} data-screen-only="">
          <Button kind="quiet" aria-expanded={all} onClick={() => setParams({ rows: all ? null : 'all' })}>
            {all ? chart.fewer(FIRST) : words.all(rows.length)}
          </Button>
        </p>
      )}
    </Section>
  )
}

interface RowProps {
  readonly row: ValueRow
  readonly of: IndicatorAssessment
  readonly plain: (value: number) => string
  readonly changes: boolean
}

function Row({ row, of, plain, changes }: RowProps) {
  const { format } = useLanguage()
  const { observation, change, firstOfDefinition } = row
  const { demoTag } = useWords('frame')
  const made = useMadeUpAmong().size > 0 && isMadeUp(row)
  return (
    <tr data-break={firstOfDefinition} data-made-up={made || undefined}>
      <th scope="row">
        {made && <HatchEdge label={demoTag} />}
        {format.period(observation.period)}
      </th>
      <td data-align="end">
        <Value row={row} of={of} plain={plain} />
      </td>
      {changes && <td data-align="end">{change === null ? '' : signed(change, plain)}</td>}
      <td>
        <Source observation={observation} />
      </td>
      <td>
        <PublishedAt observation={observation} />
      </td>
      <td>
        <Quality row={row} />
      </td>
    </tr>
  )
}

function PublishedAt({ observation }: { readonly observation: Observation }) {
  const { format } = useLanguage()
  const { index } = useWorkspace()
  const { values: words } = useWords('indicator')
  const publication = publicationOf(observation, index.documents.get(observation.document))
  const said = publicationText(publication, format)
  if (said === null) return <span className={textStyles['quiet']}>{words.notStated}</span>
  return <time dateTime={isoPublication(publication)}>{said}</time>
}

/** In the unit of the values' column, which says it; points of a share have theirs in their own header. */
function signed(change: number, plain: (value: number) => string): string {
  const size = plain(Math.abs(change))
  if (!/[1-9]/.test(size)) return '0'
  return `${change < 0 ? '\u2212' : '+'}${size}`
}

function Value({ row: { observation, revisions }, of, plain }: Omit<RowProps, 'changes'>) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const { values: words } = useWords('indicator')
  const { missing, mark } = useWords('status')
  const old = revisions.filter((each) => each.value !== null && each.value !== observation.value)
  if (observation.value === null) return <span className={textStyles['quiet']}>{missing[observation.missing]}</span>
  const { qualifier } = format.value(observation.value, unitOf(index, of.indicator), { floor: observation.floor })
  return (
    <>
      {old.map((each) => (
        <del key={each.document} title={words.was(plain(each.value ?? 0))}>
          {plain(each.value ?? 0)}
        </del>
      ))}{' '}
      {qualifier}
      {plain(observation.value)}
      {old.length > 0 && <span className={chipStyles['chip']}>{mark.revised}</span>}
    </>
  )
}

function Source({ observation }: { readonly observation: Observation }) {
  const { assessment, index } = useWorkspace()
  const { text } = useLanguage()
  const publisher = organisationName(index.organisations, observation.publisher, text)
  const document = index.documents.get(observation.document)
  const title = document && pickName(document.title, text)
  const note = observation.note === '' ? '' : (assessment.catalog.notes?.[observation.note]?.[text] ?? observation.note)
  return (
    <>
      <span lang={publisher.lang}>{publisher.text}</span>
      {title && title.text !== '' && <SourceLink name={title} url={document.url} className={styles['document']} />}
      {note !== '' && <span className={styles['note']}>{note}</span>}
    </>
  )
}

/** Confidence, status, provenance and checking in words; what is plain is not said. */
function Quality({ row: { observation, firstOfDefinition } }: { readonly row: ValueRow }) {
  const { confidence, obsStatus, verified, provenance, mark } = useWords('status')
  const parts = [
    provenance[observation.provenance],
    confidence[observation.confidence],
    ...(observation.status === 'A' ? [] : [obsStatus[observation.status]]),
    ...(observation.verified === 'unknown' ? [] : [verified[observation.verified]]),
    ...(firstOfDefinition && observation.status !== 'B' ? [mark.break] : []),
  ]
  return (
    <span className={styles['quality']}>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </span>
  )
}
