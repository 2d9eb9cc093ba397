import type { Fault } from '../../domain/failure.ts'
import { isFields } from '../shape.ts'

/** What services call the number of rows that they have, whatever they sent. */
const TOTALS = ['total', 'totalCount', 'total_count', 'totalRows', 'recordsTotal', 'recordCount', 'numFound', '@odata.count', 'count']
/** What leads to the rows that they did not send. */
const NEXT = ['@odata.nextLink', 'nextLink', 'next', 'next_page', 'nextPage']

/** An answer that says itself that more rows are there than it brought: the description before or around its rows. */
export function cutFaults(document: unknown, rows: number): readonly Fault[] {
  const first: unknown = Array.isArray(document) ? document[0] : document
  const heads = [first, isFields(first) ? first['meta'] : undefined, isFields(first) ? first['pagination'] : undefined].filter(isFields)
  for (const head of heads) {
    const total = TOTALS.map((key) => Number(head[key] ?? Number.NaN)).find((each) => Number.isSafeInteger(each) && each > rows)
    const next = NEXT.some((key) => typeof head[key] === 'string' && head[key] !== '')
    // A lone list of rows whose first row has a column called total describes nothing.
    if (Array.isArray(document) && !Array.isArray(document[1])) return []
    if (total !== undefined) return [{ kind: 'truncated', place: `row ${rows}`, found: `${rows} / ${total}` }]
    if (next) return [{ kind: 'truncated', place: `row ${rows}` }]
  }
  return []
}
