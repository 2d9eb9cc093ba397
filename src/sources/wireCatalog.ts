import * as v from 'valibot'
import type { Catalog } from '../domain/catalog.ts'
import { checkReferences } from './catalogReferences.ts'
import { catalogSchema } from './catalogSchema.ts'
import { wrongShape } from './errors.ts'
import { expectationOf, placeOf } from './expectation.ts'
import { CONTRACT, readCount, readEnvelope, type CatalogBody, type Decoded, type Envelope } from './wire.ts'

/** A catalog and how many observations go with it. */
export interface CatalogRead extends Decoded<Catalog> {
  readonly rows: number
}

/** A catalog whose every field and reference has been seen. @throws SourceError naming place, value found and what would be right */
export function decodeCatalog(body: unknown, address: string): CatalogRead {
  const { data: fields, dataVersion, faults } = readEnvelope(body, address)
  const rows = readCount(fields['rows'], address, 'rows')
  const result = v.safeParse(catalogSchema, fields['catalog'], { abortEarly: true, abortPipeEarly: true })
  if (!result.success) {
    const [issue] = result.issues
    throw wrongShape(address, placeOf(issue, 'catalog'), issue.input, expectationOf(issue))
  }
  const data: Catalog = result.output
  checkReferences(data, address)
  return { data, dataVersion, faults, rows }
}

export function encodeCatalog(catalog: Catalog, rows: number, envelope: Omit<Envelope, 'contract'>): CatalogBody {
  return { contract: CONTRACT, ...envelope, rows, catalog }
}
