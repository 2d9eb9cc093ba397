import type { Catalog } from '../../domain/catalog.ts'
import { checkReferences } from './catalogReferences.ts'
import { catalogShape } from './catalogShape.ts'
import { wrongShape } from '../errors.ts'
import { problemsOf } from '../shape.ts'
import { CONTRACT, readCount, readEnvelope, type CatalogBody, type Decoded, type Envelope } from './contract.ts'

/** A catalog and how many observations go with it. */
export interface CatalogRead extends Decoded<Catalog> {
  readonly rows: number
}

/** A catalog whose every field and reference has been seen. @throws SourceError naming place, value found and what would be right */
export function decodeCatalog(body: unknown, address: string): CatalogRead {
  const { data: fields, dataVersion, faults } = readEnvelope(body, address)
  const rows = readCount(fields['rows'], address, 'rows')
  const [problem] = problemsOf(catalogShape, fields['catalog'], 'catalog', false)
  if (problem) throw wrongShape(address, problem.place, problem.found, problem.expected)
  // The shape of a Catalog was just found to hold all over.
  const data = fields['catalog'] as Catalog
  checkReferences(data, address)
  return { data, dataVersion, faults, rows }
}

export function encodeCatalog(catalog: Catalog, rows: number, envelope: Omit<Envelope, 'contract'>): CatalogBody {
  return { contract: CONTRACT, ...envelope, rows, catalog }
}
