import { existsSync, openAsBlob } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Unit } from '../domain/indicator.ts'
import { AREA_IDS } from '../domain/policy.ts'
import type { Mapping } from '../sources/mapping/mapping.ts'
import { idOf, NO_UNIT } from '../sources/mapping/newIndicator.ts'
import { parseTable } from '../sources/mapping/parseTable.ts'
import { proposeForSheet } from '../sources/mapping/propose.ts'
import { nameOf } from '../sources/table/layout.ts'
import { readTable, type ReadTable } from '../sources/table/readTable.ts'
import { cellText } from '../sources/table/sheet.ts'
import { maybeUnit } from '../sources/table/unitText.ts'
import { encodeCatalog } from '../sources/wire/catalog.ts'
import { EXIT, readArguments, run, type Report } from './args.ts'
import { InputError } from './json.ts'
import { startCatalog } from './startCatalog.ts'
import { startTargets } from './startTargets.ts'

const USAGE = `Writes what a table needs to become a source: a mapping and a catalog, both with defaults to be completed by hand. Columns of
targets become targets of the catalog.

  npm run source:new -- FILE [--sheet NAME] [--area NAME]

FILE      a table: CSV, TSV, JSON rows, .xlsx, .xls, .xlsb, .ods
--area    ${AREA_IDS.join(', ')}; of all its indicators, and changed in the catalog where it is another

Writes FILE.mapping.json and FILE.catalog.json beside the table; a file that is there already is never written over.
Ends with 0, with 1 where no mapping can be proposed, with 2 where the file cannot be read.`

const FLAGS = { sheet: { type: 'string' }, area: { type: 'string' } } as const

async function sourceNew(argv: readonly string[]): Promise<Report> {
  const args = readArguments(argv, FLAGS)
  const area = AREA_IDS.find((each) => each === (args.text('area') ?? 'data'))
  if (area === undefined) throw new InputError(`--area: ${args.text('area')} is none of ${AREA_IDS.join(', ')}`)
  const blob = await openAsBlob(args.file).catch((thrown: unknown) => {
    throw new InputError(`${args.file} cannot be read`, { cause: thrown })
  })
  const input = { name: basename(args.file), blob }
  const position = args.text('sheet') === undefined ? {} : { sheet: args.text('sheet') }
  const read = await readTable(input, {}, position)
  const { mapping: proposed, columns } = proposeForSheet(read.sheet, read.layout, read.decimal)
  if (proposed === null) return { code: EXIT.findings, err: 'No column of values with its periods was found: write a mapping by hand.' }
  const mapping = completed({ ...proposed, table: position }, read, input.name)
  const { table } = await parseTable({ input, mapping, known: {} }, {})
  const own = (id: string) => unitOf(mapping, id)
  const targets = await startTargets(input, mapping, columns, { area, document: input.name, unitOf: own })
  const catalog = { ...startCatalog(table, area, own, '1'), targets }
  await writeNew(`${args.file}.mapping.json`, mapping)
  await writeNew(`${args.file}.catalog.json`, encodeCatalog(catalog, table.rows, { dataVersion: '1' }))
  const counts = `${table.indicators.length} indicators, ${table.regions.length} regions, ${table.rows} observations, ${targets.length} targets`
  return { code: EXIT.ok, out: `${args.file}.mapping.json\n${args.file}.catalog.json\n${counts}` }
}

/** Codes for the names that are no ids as they stand. */
function codesFor(names: readonly string[]): { readonly codes?: Readonly<Record<string, string>> } {
  const own = names.flatMap((name) => (idOf(name) === name.trim() ? [] : [[name.trim(), idOf(name)] as const]))
  return own.length === 0
    ? {}
    : { codes: { ...Object.fromEntries(names.map((name) => [name.trim(), idOf(name)])), ...Object.fromEntries(own) } }
}

/** The proposal with every indicator called by an id, and with a unit for each of them where the table has a column of units. */
function completed(mapping: Mapping, { sheet, layout }: ReadTable, fileName: string): Mapping {
  const { indicator, unit, value } = mapping
  if ('constant' in indicator)
    return { ...mapping, indicator: { constant: idOf(indicator.constant === '' ? fileName.replace(/\.[^.]+$/, '') : indicator.constant) } }
  if ('heading' in indicator) return { ...mapping, indicator: { ...indicator, ...('columns' in value ? codesFor(value.columns) : {}) } }
  const textsOf = (heading: string) => {
    const column = layout.columns.find((each) => nameOf(each) === heading)?.column ?? 0
    return Array.from({ length: layout.end - layout.first }, (_, at) => cellText(sheet, layout.first + at, column).trim())
  }
  const names = textsOf(indicator.column)
  const coded: Mapping = { ...mapping, indicator: { ...indicator, ...codesFor([...new Set(names)].filter((name) => name !== '')) } }
  if (unit === undefined || !('column' in unit)) return coded
  const units = textsOf(unit.column).map((text): Unit => maybeUnit(text) ?? { base: text === '' ? NO_UNIT.base : text, exponent: 0 })
  return { ...coded, unit: { byIndicator: Object.fromEntries(names.map((name, at) => [idOf(name), units[at] ?? NO_UNIT])) } }
}

function unitOf({ unit }: Mapping, indicator: string): Unit {
  if (unit === undefined || 'column' in unit) return NO_UNIT
  if ('constant' in unit) return unit.constant
  return unit.byIndicator[indicator] ?? unit.default ?? NO_UNIT
}

async function writeNew(path: string, content: unknown): Promise<void> {
  if (existsSync(path)) throw new InputError(`${path} is there already`)
  await writeFile(path, `${JSON.stringify(content, null, 2)}\n`)
}

await run(USAGE, sourceNew)
