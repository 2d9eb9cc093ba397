import type { RegionModel, RegionValue } from '../../charts/regionModel.ts'
import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { columnUnit } from '../../i18n/format/column.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useMadeUpAmong } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { HatchEdge } from '../../ui/Hatch.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import styles from './BehindFigure.module.css'

interface RegionRow {
  readonly region: string
  readonly last: RegionValue
}

/** The newest value of every place, highest first. */
export function RegionTable({ of, model }: { readonly of: IndicatorAssessment; readonly model: RegionModel }) {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const { values: words, regional } = useWords('indicator')
  const { demoTag } = useWords('frame')
  const mixed = useMadeUpAmong().size > 0
  const rows = model.series.flatMap(({ region, values }): RegionRow[] => {
    const last = values.at(-1)
    return last ? [{ region, last }] : []
  })
  const column = columnUnit(
    rows.map(({ last }) => last.value),
    unitOf(index, of.indicator),
    format,
  )
  const columns: readonly Column<RegionRow>[] = [
    {
      id: 'region',
      header: words.region,
      rowHeader: true,
      cell: ({ region, last }) => (
        <>
          {mixed && last.illustrative && <HatchEdge label={demoTag} />}
          {index.regions.get(region)?.name[text] ?? region}
        </>
      ),
    },
    {
      id: 'value',
      header: words.valueIn(column.unit),
      align: 'end',
      cell: ({ last }) => column.number(last.value),
      compare: (a, b) => a.last.value - b.last.value,
    },
    { id: 'period', header: words.period, cell: ({ last }) => format.period(last.period) },
  ]
  return (
    <div className={styles['behind']}>
      <Table caption={regional.title} columns={columns} rows={rows.toReversed()} rowKey={({ region }) => region} dense />
    </div>
  )
}
