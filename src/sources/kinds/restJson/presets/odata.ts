import type { Failure } from '../../../../domain/failure.ts'
import { isFields } from '../../../shape.ts'
import type { Preset } from './preset.ts'

/**
 * OData v4: rows under `value`, further pages by `@odata.nextLink`. Every entity set has its own columns.
 * https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html
 */
export const odata: Preset = {
  paging: { kind: 'next', path: '@odata.nextLink' },
  root: 'value',
  parameters: {},
  headers: { accept: 'application/json', 'odata-version': '4.0' },
  mapping: null,
  refusal,
}

function refusal(document: unknown, address: string): Failure | null {
  if (!isFields(document)) return { kind: 'wrongShape', address, place: '', found: typeof document, expected: { kind: 'object' } }
  const error = document['error']
  if (isFields(error))
    return { kind: 'refused', address, status: 200, title: typeof error['message'] === 'string' ? error['message'] : undefined }
  return Array.isArray(document['value'])
    ? null
    : { kind: 'wrongShape', address, place: 'value', found: typeof document['value'], expected: { kind: 'list' } }
}
