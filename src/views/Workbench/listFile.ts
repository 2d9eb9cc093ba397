import { unitOf } from '../../domain/catalogIndex.ts'
import { isoPublication, publicationOf } from '../../domain/publicationOf.ts'
import type { Cell, FileToSave } from '../../exports/table.ts'
import type { Line } from './arrange.ts'
import type { IndicatorColumn } from './columns.tsx'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'

interface Field {
  readonly name: string
  readonly cell: (row: IndicatorRow) => Cell
}

/** Percent with as many decimals as a double holds well: completion is a fraction of the way. */
const percent = (fraction: number | null) => (fraction === null ? null : Number((fraction * 100).toFixed(6)))

function unitText(row: IndicatorRow, texts: RowTexts): string {
  const { unit, words } = unitOf(texts.workspace.index, row.assessment.indicator)
  return texts.words.csv.unit(words.symbol[texts.text], unit.exponent)
}

/** What a column on the page becomes in the file: numbers as they are stored with their unit, periods and days as ISO texts. */
function fieldsOf({ id, text }: IndicatorColumn, texts: RowTexts): readonly Field[] {
  const { columns, csv } = texts.words
  const plain = (cell: Field['cell']): readonly Field[] => [{ name: columns[id], cell }]
  switch (id) {
    case 'value':
      return [...plain(({ assessment }) => assessment.latest?.value ?? null), { name: csv.unitName, cell: (row) => unitText(row, texts) }]
    case 'baseline':
      return plain(({ assessment }) => assessment.decidingPair?.baseline?.value ?? null)
    case 'target':
      return plain((row) => row.assessment.decidingPair?.targetValue ?? (row.assessment.decidingPair ? texts.target(row) : null))
    case 'bullet':
      return [
        { name: csv.completion, cell: ({ assessment }) => percent(assessment.verdict.completion) },
        { name: csv.expected, cell: ({ assessment }) => percent(assessment.verdict.expected) },
        { name: csv.reason, cell: ({ assessment }) => texts.status.reason[assessment.verdict.reason] },
      ]
    case 'gap':
      return [{ name: csv.gap, cell: ({ assessment }) => percent(assessment.verdict.gap) }]
    case 'outlook':
      return [
        ...plain((row) => (row.outlook ? texts.outlook(row) : null)),
        { name: csv.chance, cell: ({ outlook }) => percent(outlook?.chance ?? null) },
      ]
    case 'change':
      return [
        ...plain(({ assessment }) => assessment.change?.delta ?? null),
        { name: csv.changeFrom, cell: ({ assessment }) => assessment.change?.from.period.id ?? null },
      ]
    case 'period':
      return plain(({ assessment }) => assessment.latest?.period.id ?? null)
    case 'updated':
      return plain((row) => isoOrNull(row, texts))
    case 'deadline':
      return plain(({ assessment }) => assessment.decidingPair?.deadline?.id ?? null)
    case 'name':
      return [{ name: columns.name, cell: ({ assessment }) => assessment.indicator.name[texts.text] }]
    case 'trend':
    case 'prov':
      return []
    default:
      return plain((row) => text(row, texts))
  }
}

function isoOrNull({ assessment: { latest } }: IndicatorRow, texts: RowTexts): string | null {
  return latest ? isoPublication(publicationOf(latest, texts.workspace.index.documents.get(latest.document))) || null : null
}

/** The list as it is shown: its rows in their order, its columns in theirs; always with id, data marks and provenance. */
export function listFile(
  rows: readonly IndicatorRow[],
  lines: readonly Line[],
  columns: readonly IndicatorColumn[],
  texts: RowTexts,
): FileToSave {
  const { csv } = texts.words
  const fields: readonly Field[] = [
    { name: csv.id, cell: ({ id }) => id },
    ...columns.flatMap((column) => fieldsOf(column, texts)),
    { name: csv.marks, cell: (row) => texts.format.enumeration(texts.marks(row)) },
    { name: csv.provenance, cell: ({ assessment }) => assessment.latest?.provenance ?? null },
  ]
  const shown = lines.flatMap((line) => (line.kind === 'row' ? (rows[line.at] ?? []) : []))
  const { assessment, provenance } = texts.workspace
  return {
    subject: csv.subject,
    day: assessment.asOf,
    illustrative: provenance.illustrative > 0,
    columns: fields.map(({ name }) => name),
    rows: shown.map((row) => fields.map(({ cell }) => cell(row))),
  }
}
