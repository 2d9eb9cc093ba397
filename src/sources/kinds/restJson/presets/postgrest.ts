import type { Failure } from '../../../../domain/failure.ts'
import { isFields } from '../../../shape.ts'
import type { Preset } from './preset.ts'

/**
 * PostgREST: one list of rows a table or view, paged by limit and offset, which also work behind proxies that drop Range
 * headers. Every table has its own columns, so the mapping is the office's.
 * https://docs.postgrest.org/en/stable/references/api/pagination_count.html
 */
export const postgrest: Preset = {
  paging: { kind: 'offset', parameter: 'offset', limit: 'limit', size: 1000 },
  parameters: {},
  headers: { accept: 'application/json' },
  mapping: null,
  refusal,
}

/** Errors have a status of their own; a proxy in front may still answer 200 with the error's body. */
function refusal(document: unknown, address: string): Failure | null {
  if (Array.isArray(document)) return null
  const message = isFields(document) && 'code' in document && typeof document['message'] === 'string' ? document['message'] : null
  if (message !== null) return { kind: 'refused', address, status: 200, title: message }
  return { kind: 'wrongShape', address, place: '', found: typeof document, expected: { kind: 'list' } }
}
