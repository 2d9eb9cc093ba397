import type { Failure } from '../../../../domain/failure.ts'
import { MAPPING_VERSION } from '../../../mapping/mapping.ts'
import { isFields } from '../../../shape.ts'
import type { Preset } from './preset.ts'

/**
 * World Bank API v2: `/v2/country/{codes}/indicator/{code}?format=json`. Answers are a list of two, a description with
 * the number of pages and the rows. Aggregates stand among countries, and some rows have no ISO 3 code.
 * https://datahelpdesk.worldbank.org/knowledgebase/articles/889392
 */
export const worldBank: Preset = {
  paging: { kind: 'page', parameter: 'page', first: 1, pages: '[0].pages' },
  root: '[1]',
  parameters: { format: 'json', per_page: '1000' },
  headers: {},
  mapping: {
    version: MAPPING_VERSION,
    name: 'worldBank',
    indicator: { column: 'indicator.id' },
    region: { column: 'countryiso3code' },
    period: { column: 'date' },
    value: { column: 'value' },
  },
  refusal,
}

/** An error is status 200 and one object with messages; no data, a null in place of the rows. */
function refusal(document: unknown, address: string): Failure | null {
  if (!Array.isArray(document)) return { kind: 'wrongShape', address, place: '', found: typeof document, expected: { kind: 'list' } }
  const parts: readonly unknown[] = document
  const [head, rows] = parts
  const messages: readonly unknown[] = isFields(head) && Array.isArray(head['message']) ? head['message'] : []
  const [first] = messages
  if (isFields(first))
    return {
      kind: 'refused',
      address,
      status: 200,
      title: [first['key'], first['value']].filter((each) => typeof each === 'string').join(': '),
    }
  return rows === null ? { kind: 'notFound', address, status: 200 } : null
}
