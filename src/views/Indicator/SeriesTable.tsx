import { unitOf } from '../../domain/catalogIndex.ts'
import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { FORECAST_SHARE, type ForecastPoint } from '../../domain/forecast/forecastTypes.ts'
import { columnUnit } from '../../i18n/format/column.ts'
import { rangeText } from '../../i18n/format/range.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { organisationName } from '../../i18n/statements/publisher.ts'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { HatchEdge } from '../../ui/Hatch.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { isMadeUp, valueRows, type ValueRow } from './valueRows.ts'
import styles from './BehindFigure.module.css'

/** The figure's numbers: sortable, plain to copy. */
export function SeriesTable({ of, forecast }: { readonly of: IndicatorAssessment; readonly forecast: readonly ForecastPoint[] }) {
  const { index, seriesOf, assessment } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('indicator').values
  const { missing } = useWords('status')
  const { demoTag } = useWords('frame')
  const mixed = useMadeUpAmong().size > 0
  const unit = unitOf(index, of.indicator)
  const rows = valueRows(seriesOf(of.indicator), assessment.asOf)
  const column = columnUnit(
    rows.flatMap(({ observation: { value } }) => value ?? []),
    unit,
    format,
    { apart: true },
  )
  const columns: readonly Column<ValueRow>[] = [
    {
      id: 'period',
      header: words.period,
      rowHeader: true,
      cell: (row) => (
        <>
          {mixed && isMadeUp(row) && <HatchEdge label={demoTag} />}
          {format.period(row.observation.period)}
        </>
      ),
      compare: (a, b) => a.observation.period.end - b.observation.period.end,
    },
    {
      id: 'value',
      header: words.valueIn(column.unit),
      align: 'end',
      cell: ({ observation }) => (observation.value === null ? missing[observation.missing] : column.number(observation.value)),
      compare: (a, b) => (a.observation.value ?? -Infinity) - (b.observation.value ?? -Infinity),
    },
    {
      id: 'publisher',
      header: words.publisher,
      cell: ({ observation }) => {
        const name = organisationName(index.organisations, observation.publisher, text)
        return <span lang={name.lang}>{name.text}</span>
      },
    },
  ]
  return (
    <div className={styles['behind']}>
      <Table caption={words.caption(of.indicator.name[text])} columns={columns} rows={rows} rowKey={({ key }) => key} dense />
      {forecast.length > 0 && <ForecastTable of={of} forecast={forecast} />}
    </div>
  )
}

/** The dotted line and its band as numbers. */
function ForecastTable({ of, forecast }: { readonly of: IndicatorAssessment; readonly forecast: readonly ForecastPoint[] }) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const { values: words, chart } = useWords('indicator')
  const unit = unitOf(index, of.indicator)
  const column = columnUnit(
    forecast.flatMap(({ lower, upper }) => [lower, upper]),
    unit,
    format,
  )
  const columns: readonly Column<ForecastPoint>[] = [
    { id: 'period', header: words.period, rowHeader: true, cell: ({ period }) => format.period(period) },
    { id: 'value', header: words.forecastIn(column.unit), align: 'end', cell: ({ value }) => column.number(value) },
    {
      id: 'interval',
      header: chart.interval(format.share(FORECAST_SHARE, 0)),
      align: 'end',
      cell: ({ lower, upper }) => rangeText(lower, upper, unit, format),
    },
  ]
  return <Table caption={chart.forecast} showCaption columns={columns} rows={forecast} rowKey={({ period }) => period.id} dense />
}
