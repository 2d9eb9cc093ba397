import { withoutNoise } from '../domain/decimal.ts'
import type { Cell, Table } from './table.ts'

/** Spreadsheets read the file as Unicode only with this mark. */
const MARK = '\ufeff'
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i
/**
 * What makes a spreadsheet run a cell as a formula (OWASP, CSV injection): a sign at its beginning, narrow or full-width (East Asian
 * settings read both), also behind blanks, line breaks and invisible characters, which programs drop; and a beginning tab or line break.
 */
const DANGEROUS = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u

/** Text that a spreadsheet shows and never runs: an apostrophe goes before what could be a formula, unless it is a plain number. */
export function safeText(text: string): string {
  return DANGEROUS.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(withoutNoise(cell)) : ''
  const safe = safeText(cell)
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** RFC 4180 with a byte-order mark and CRLF; a comment, where there is one, is the first row. */
export function csvText({ columns, rows, comment }: Table): string {
  const lines = [columns, ...rows].map((row) => row.map(written).join(','))
  const first = comment === undefined ? [] : [written(comment.startsWith('#') ? comment : `# ${comment}`)]
  return `${MARK}${[...first, ...lines].join('\r\n')}\r\n`
}

export function csvBlob(table: Table): Blob {
  return new Blob([csvText(table)], { type: 'text/csv;charset=utf-8' })
}
