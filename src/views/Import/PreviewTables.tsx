import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { statusText } from '../../i18n/statements/status.ts'
import { indexCatalog, unitOf } from '../../domain/catalogIndex.ts'
import { withAdditions } from '../../imports/addImports.ts'
import { doubtsIn } from '../../imports/doubts.ts'
import type { Preview, PreviewRow, Standing } from '../../imports/preview.ts'
import type { Workspace } from '../../queries/workspace.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import styles from './Import.module.css'

interface PreviewTablesProps {
  readonly preview: Preview
  readonly workspace: Workspace
}

/** So many doubts are listed; the count above them is whole. */
const MOST_DOUBTS = 30

/** What an import would do: counts, statuses that change and why, values, doubts. */
export function PreviewTables({ preview, workspace }: PreviewTablesProps) {
  const words = useWords('imports').check
  const faults = useWords('faults')
  const { format } = useLanguage()
  const index = indexCatalog(withAdditions(workspace.evaluation.whole, preview.additions))
  const { counts, additions, changed, added } = preview
  const doubts = doubtsIn(preview.faults)
  return (
    <div className={styles['preview']} data-preview="">
      <p className={styles['counts']}>
        <b>
          {words.counts(
            format.number(counts.added),
            format.number(counts.changed),
            format.number(counts.equal),
            format.number(counts.doubtful),
          )}
        </b>
        {additions.indicators.length > 0 && <span>{words.newIndicators(additions.indicators.length)}</span>}
      </p>
      <Flips preview={preview} index={index} />
      <Rows title={words.changed} rows={changed} all={counts.changed} index={index} />
      <Rows title={words.added} rows={added} all={counts.added} index={index} />
      {doubts.length > 0 && (
        <details className={styles['paste']} open={doubts.length < MOST_DOUBTS / 5}>
          <summary>{`${words.doubts}${words.shown(Math.min(doubts.length, MOST_DOUBTS), format.number(counts.doubtful))}`}</summary>
          <ul>
            {doubts.slice(0, MOST_DOUBTS).map((doubt) => (
              <li key={`${doubt.kind} ${doubt.place} ${doubt.found ?? ''}`}>{faults.fault(doubt)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

type Index = ReturnType<typeof indexCatalog>

function useValueText(index: Index) {
  const { format } = useLanguage()
  return (id: string, value: number, floor = false) => {
    const indicator = index.indicators.get(id)
    return indicator ? format.value(value, unitOf(index, indicator), { floor }).text : format.number(value)
  }
}

function Flips({ preview: { flips }, index }: { readonly preview: Preview; readonly index: Index }) {
  const words = useWords('imports').check
  const status = useWords('status')
  const { text, format } = useLanguage()
  const valueText = useValueText(index)
  if (flips.length === 0) return <p>{words.noFlips}</p>
  const why = (id: string, { reason, latest }: Standing) =>
    [status.reason[reason], latest ? `${format.period(latest.period)} ${valueText(id, latest.value, latest.floor)}` : '']
      .filter((each) => each !== '')
      .join(' · ')
  return (
    <table className={styles['table']}>
      <caption>{words.flips}</caption>
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {flips.map(({ id, before, after }) => (
          <tr key={id}>
            <th scope="row">{index.indicators.get(id)?.name[text]}</th>
            <td>{before ? <Status standing={before} /> : words.none}</td>
            <td>
              <Status standing={after} />
            </td>
            <td>{why(id, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Status({ standing }: { readonly standing: Standing }) {
  const words = useWords('statuses')
  return (
    <span className={styles['status']}>
      <StatusGlyph status={standing.status} size={14} /> {statusText(standing, words)}
    </span>
  )
}

interface RowsProps {
  readonly title: string
  readonly rows: readonly PreviewRow[]
  readonly all: number
  readonly index: Index
}

function Rows({ title, rows, all, index }: RowsProps) {
  const words = useWords('imports').check
  const { text, format } = useLanguage()
  const valueText = useValueText(index)
  if (rows.length === 0) return null
  const changes = rows.some(({ before }) => before !== null)
  return (
    <details className={styles['paste']} open={changes}>
      <summary>{`${title}${words.shown(rows.length, format.number(all))}`}</summary>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.period}</th>
            {changes && <th scope="col">{words.before}</th>}
            <th scope="col">{words.after}</th>
            <th scope="col">{words.cell}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ now, before }) => (
            <tr key={now.note}>
              <th scope="row">{index.indicators.get(now.indicator)?.name[text]}</th>
              <td>{index.regions.get(now.region)?.name[text] ?? now.region}</td>
              <td>{format.period(now.period)}</td>
              {changes && <td>{before === null ? words.noValue : <s>{valueText(now.indicator, before)}</s>}</td>}
              <td>{now.value === null ? words.noValue : valueText(now.indicator, now.value, now.floor)}</td>
              <td>{now.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
