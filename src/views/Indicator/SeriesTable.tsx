import { unitOf } from '../../domain/catalogIndex.ts'
import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { pickName } from '../../domain/text.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import { valueRows, type ValueRow } from './valueRows.ts'

/** The figure's numbers: sortable, plain to copy. */
export function SeriesTable({ of }: { readonly of: IndicatorAssessment }) {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('indicator').values
  const { missing } = useWords('status')
  const unit = unitOf(index, of.indicator)
  const rows = valueRows(of)
  const column = format.columnUnit(
    rows.flatMap(({ observation: { value } }) => value ?? []),
    unit,
  )
  const columns: readonly Column<ValueRow>[] = [
    {
      id: 'period',
      header: words.period,
      rowHeader: true,
      cell: ({ observation }) => format.period(observation.period),
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
        const name = pickName(index.organisations.get(observation.publisher)?.name ?? { zh: observation.publisher }, text)
        return <span lang={name.lang}>{name.text}</span>
      },
    },
  ]
  return <Table caption={words.caption(of.indicator.name[text])} columns={columns} rows={rows} rowKey={({ key }) => key} dense />
}
