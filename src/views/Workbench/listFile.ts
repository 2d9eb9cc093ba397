import { unitOf } from '../../domain/catalogIndex.ts'
import { isoPublication, publicationOf } from '../../domain/publication.ts'
import type { Cell, FileToSave } from '../../exports/table.ts'
import type { Line } from './arrange.ts'
import type { WorkColumn } from './columns.tsx'
import type { WorkRow } from './row.ts'
import type { Scribe } from './useScribe.ts'

interface Field {
  readonly name: string
  readonly cell: (row: WorkRow) => Cell
}

/** Percent with as many decimals as a double holds well: completion is a fraction of the way. */
const percent = (fraction: number | null) => (fraction === null ? null : Number((fraction * 100).toFixed(6)))

function unitText(row: WorkRow, say: Scribe): string {
  const { unit, words } = unitOf(say.space.index, row.of.indicator)
  return say.words.csv.unit(words.symbol[say.text], unit.exponent)
}

/** What a column on the page becomes in the file: numbers as they are stored with their unit, periods and days as ISO texts. */
function fieldsOf({ id, text }: WorkColumn, say: Scribe): readonly Field[] {
  const { columns, csv } = say.words
  const plain = (cell: Field['cell']): readonly Field[] => [{ name: columns[id], cell }]
  switch (id) {
    case 'value':
      return [...plain(({ of }) => of.latest?.value ?? null), { name: csv.unitName, cell: (row) => unitText(row, say) }]
    case 'target':
      return plain((row) => row.of.decidingPair?.targetValue ?? (row.of.decidingPair ? say.target(row) : null))
    case 'bullet':
      return [
        { name: csv.completion, cell: ({ of }) => percent(of.verdict.completion) },
        { name: csv.expected, cell: ({ of }) => percent(of.verdict.expected) },
        { name: csv.reason, cell: ({ of }) => say.status.reason[of.verdict.reason] },
      ]
    case 'gap':
      return [{ name: csv.gap, cell: ({ of }) => percent(of.verdict.gap) }]
    case 'change':
      return [...plain(({ of }) => of.change?.delta ?? null), { name: csv.changeFrom, cell: ({ of }) => of.change?.from.period.id ?? null }]
    case 'period':
      return plain(({ of }) => of.latest?.period.id ?? null)
    case 'updated':
      return plain((row) => isoOrNull(row, say))
    case 'deadline':
      return plain(({ of }) => of.decidingPair?.deadline?.id ?? null)
    case 'name':
      return [{ name: columns.name, cell: ({ of }) => of.indicator.name[say.text] }]
    case 'trend':
    case 'prov':
      return []
    default:
      return plain((row) => text(row, say))
  }
}

function isoOrNull({ of: { latest } }: WorkRow, say: Scribe): string | null {
  return latest ? isoPublication(publicationOf(latest, say.space.index.documents.get(latest.document))) || null : null
}

/** The list as it is shown: its rows in their order, its columns in theirs; always with id, data marks and provenance. */
export function listFile(rows: readonly WorkRow[], lines: readonly Line[], columns: readonly WorkColumn[], say: Scribe): FileToSave {
  const { csv } = say.words
  const fields: readonly Field[] = [
    { name: csv.id, cell: ({ id }) => id },
    ...columns.flatMap((column) => fieldsOf(column, say)),
    { name: csv.marks, cell: (row) => say.format.enumeration(say.marks(row)) },
    { name: csv.provenance, cell: ({ of }) => of.latest?.provenance ?? null },
  ]
  const shown = lines.flatMap((line) => (line.kind === 'row' ? (rows[line.at] ?? []) : []))
  const { today, provenance } = say.space
  return {
    subject: csv.subject,
    day: today,
    illustrative: provenance.illustrative > 0,
    columns: fields.map(({ name }) => name),
    rows: shown.map((row) => fields.map(({ cell }) => cell(row))),
  }
}
