import type { Fault } from '../../domain/failure.ts'
import { declaredEncoding, readDataPackage, type PackageResource } from './frictionless/dataPackage.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { readMapping } from '../mapping/readMapping.ts'
import { exactly, isFields, like, optional, type Shape, text } from '../shape.ts'
import { readOptions } from '../sourceOptions.ts'
import { parseJson } from '../table/json.ts'
import { findEncoding } from '../table/encoding.ts'
import type { TableInput } from '../table/input.ts'
import type { TableSourceFactory } from '../mapping/parser.ts'
import { readParts } from './tables/readParts.ts'
import { tableSource } from './tables/tableSource.ts'

/** What the configuration says of a package. The base is the folder of its `datapackage.json`. */
interface FrictionlessOptions {
  /** A mapping by the name of the resource that it reads; resources without one are left alone. */
  readonly mappings: Readonly<Record<string, unknown>>
  readonly descriptor?: string | undefined
  readonly catalog?: string | undefined
}

const shape: Shape<FrictionlessOptions> = exactly<FrictionlessOptions>({
  mappings: like<Readonly<Record<string, unknown>>>({ kind: 'object' }, isFields),
  descriptor: optional(text),
  catalog: optional(text),
})

/** A Frictionless tabular data package: a descriptor and CSV files beside it. https://specs.frictionlessdata.io/tabular-data-package/ */
export const frictionlessSource: TableSourceFactory = (settings, environment) => {
  const own = readOptions(settings, shape)
  return tableSource('frictionless', settings, environment, own.catalog ?? 'catalog.json', async (tools, known, options) => {
    const descriptor = await tools.file(own.descriptor ?? 'datapackage.json', options)
    const { resources, unreadable } = readDataPackage(parseJson(await descriptor.blob.arrayBuffer(), descriptor.name), descriptor.name)
    const wanted = resources.filter(({ name }) => own.mappings[name] !== undefined)
    const parts = wanted.map((resource) => ({
      place: resource.path,
      read: async () => {
        const given = readMapping(own.mappings[resource.name], `${settings.id}.mappings.${resource.name}`)
        const input = await tools.file(resource.path, options)
        const job = { input, mapping: resourceMapping(resource, given), known }
        const parsed = await tools.parse(job, { ...options, maxBytes: environment.maxBytes })
        return { ...parsed, faults: [...(await encodingFaults(resource, input)), ...parsed.faults] }
      },
    }))
    const unused = Object.keys(own.mappings).filter((name) => !wanted.some((each) => each.name === name))
    const lost: readonly Fault[] = [...unused, ...unreadable].map((place) => ({ kind: 'partNotRead', place }))
    const read = await readParts(parts)
    return { ...read, faults: [...lost, ...read.faults] }
  })
}

/** The office's mapping with what the descriptor knows: delimiter, encoding, missing marks. */
export function resourceMapping(resource: PackageResource, mapping: Mapping): Mapping {
  const encoding = mapping.table?.encoding ?? declaredEncoding(resource) ?? undefined
  const delimiter = mapping.table?.delimiter ?? (resource.delimiter?.length === 1 ? resource.delimiter : undefined)
  const missing = Object.fromEntries(resource.missingValues.map((mark) => [mark, 'notReported'] as const))
  return { ...mapping, table: { ...mapping.table, encoding, delimiter }, missing: { ...missing, ...mapping.missing } }
}

/** A declared encoding held against the bytes: text that is valid UTF-8 beyond ASCII is UTF-8, whatever was declared. */
export async function encodingFaults(resource: PackageResource, input: TableInput): Promise<readonly Fault[]> {
  const declared = resource.encoding?.toLowerCase() ?? ''
  if (declared === '' || /^utf-?8$/.test(declared)) return []
  const bytes = new Uint8Array(await input.blob.arrayBuffer())
  const wrong = bytes.some((byte) => byte > 0x7e) && findEncoding(bytes, true).encoding === 'utf-8'
  return wrong ? [{ kind: 'encodingGuessed', place: resource.path, found: 'utf-8' }] : []
}
