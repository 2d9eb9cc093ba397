import { SourceError, wrongShape } from '../../errors.ts'
import { ENCODINGS, type Encoding } from '../../table/encoding.ts'
import { isFields } from '../../shape.ts'

export interface PackageField {
  readonly name: string
  readonly type: string
}

/** A table of a package. */
export interface PackageResource {
  readonly name: string
  readonly path: string
  /** As declared, which may be wrong. */
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly fields: readonly PackageField[]
  readonly missingValues: readonly string[]
}

export interface DataPackage {
  readonly name: string
  readonly title: string
  readonly sources: number
  readonly resources: readonly PackageResource[]
  /** Where the descriptor says of a resource what cannot be followed. */
  readonly unreadable: readonly string[]
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export function isDataPackage(document: unknown): boolean {
  return (
    isFields(document) &&
    Array.isArray(document['resources']) &&
    document['resources'].some((each) => isFields(each) && ('path' in each || 'schema' in each))
  )
}

/** Reads `datapackage.json` (Frictionless Data Package v1 and v2). @throws SourceError wrongShape, of a resource where none can be read */
export function readDataPackage(document: unknown, address: string): DataPackage {
  if (!isFields(document)) throw wrongShape(address, '', document, { kind: 'object' })
  if (!Array.isArray(document['resources'])) throw wrongShape(address, 'resources', document['resources'], { kind: 'list' })
  const name = textOf(document['name']) ?? ''
  const resources: PackageResource[] = []
  const refused: SourceError[] = []
  for (const [at, each] of document['resources'].entries()) {
    const read = resourceOf(each, at, address)
    if (read instanceof SourceError) refused.push(read)
    else resources.push(read)
  }
  if (resources.length === 0 && refused[0]) throw refused[0]
  return {
    name,
    title: textOf(document['title']) ?? name,
    sources: listOf(document['sources']).length,
    resources,
    unreadable: refused.map(({ failure }) => ('place' in failure ? failure.place : '')),
  }
}

function resourceOf(resource: unknown, at: number, address: string): PackageResource | SourceError {
  const place = `resources[${at}]`
  if (!isFields(resource)) return wrongShape(address, place, resource, { kind: 'object' })
  const path = textOf(listOf(resource['path'])[0] ?? resource['path'])
  if (path === null) return wrongShape(address, `${place}.path`, resource['path'], { kind: 'text' })
  // A path that climbs out of the package reads what its author has no say in.
  if (/^(\/|[a-z]:)|(^|\/)\.\.(\/|$)/i.test(path)) return wrongShape(address, `${place}.path`, path, { kind: 'address' })
  const schema = isFields(resource['schema']) ? resource['schema'] : {}
  const dialect = isFields(resource['dialect']) ? resource['dialect'] : {}
  return {
    name: textOf(resource['name']) ?? path,
    path,
    encoding: textOf(resource['encoding']),
    delimiter: textOf(dialect['delimiter']),
    fields: listOf(schema['fields']).flatMap((field) =>
      isFields(field) ? [{ name: textOf(field['name']) ?? '', type: textOf(field['type']) ?? 'any' }] : [],
    ),
    missingValues: listOf(schema['missingValues']).filter((each) => typeof each === 'string'),
  }
}

/**
 * The encoding to read a resource with: null lets the reader look for itself, which also holds a declaration against
 * the bytes; packages are known that declare cp1252 over UTF-8.
 */
export function declaredEncoding(resource: PackageResource): Encoding | null {
  const name = resource.encoding?.toLowerCase().replace(/[_ ]/g, '-') ?? ''
  if (/^utf-?8$|^cp-?1252$|^windows-?1252$|^$/.test(name)) return null
  if (/^gb(k|2312|18030)$/.test(name)) return 'gb18030'
  return ENCODINGS.find((each) => each === name) ?? null
}
