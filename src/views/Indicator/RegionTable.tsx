import type { RegionModel, RegionSeries } from '../../charts/regionModel.ts'
import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Table, type Column } from '../../ui/Table.tsx'

const lastOf = ({ values }: RegionSeries) => values.at(-1)

/** The newest value of every place. */
export function RegionTable({ of, model }: { readonly of: IndicatorAssessment; readonly model: RegionModel }) {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const { values: words, regional } = useWords('indicator')
  const column = format.columnUnit(
    model.series.flatMap((each) => lastOf(each)?.value ?? []),
    unitOf(index, of.indicator),
  )
  const columns: readonly Column<RegionSeries>[] = [
    { id: 'region', header: words.region, rowHeader: true, cell: ({ region }) => index.regions.get(region)?.name[text] ?? region },
    {
      id: 'value',
      header: words.valueIn(column.unit),
      align: 'end',
      cell: (each) => column.number(lastOf(each)?.value ?? Number.NaN),
      compare: (a, b) => (lastOf(a)?.value ?? 0) - (lastOf(b)?.value ?? 0),
    },
    {
      id: 'period',
      header: words.period,
      cell: (each) => format.period(lastOf(each)?.period ?? model.series[0]?.values[0]?.period ?? never()),
    },
  ]
  return <Table caption={regional.title} columns={columns} rows={model.series.toReversed()} rowKey={({ region }) => region} dense />
}

/** A region without values is not in the model. */
function never(): never {
  throw new RangeError('a region without values')
}
