import type { Unit } from '../../domain/indicator.ts'
import { CONFIDENCES, MISSING_REASONS, OBS_STATUSES, PROVENANCES, VERIFICATIONS } from '../../domain/observation.ts'
import { excerpt, SourceError } from '../errors.ts'
import { dictionary, exactly, isFields, like, list, oneOf, optional, problemsOf, type Shape, text, whole } from '../shape.ts'
import { ENCODINGS } from '../table/encoding.ts'
import type { TablePosition } from '../table/position.ts'
import {
  MAPPING_VERSION,
  type ColumnField,
  type ConstantField,
  type HeadingField,
  type Mapping,
  type MappingField,
  type PeriodColumnField,
  type PeriodField,
  type UnitField,
  type ValueField,
} from './mapping.ts'

/** A union told apart by the one key that each member alone has. */
function byKey<T extends object>(shapes: Readonly<Record<string, Shape<T>>>): Shape<T> {
  const keys = Object.keys(shapes)
  const one = like<T>({ kind: 'oneOf', options: keys }, (value) => isFields(value) && keys.filter((key) => key in value).length === 1)
  return (value, report): value is T => {
    if (!one(value, report)) return false
    const shape = shapes[keys.find((key) => key in value) ?? '']
    return shape?.(value, report) === true
  }
}

const codes = optional(dictionary(text))
const yes = like<true>({ kind: 'oneOf', options: ['true'] }, (value) => value === true)
const constantField: Shape<ConstantField> = exactly<ConstantField>({ constant: text })
const columnField: Shape<ColumnField> = exactly<ColumnField>({ column: text, codes, default: optional(text) })
const headingField: Shape<HeadingField> = exactly<HeadingField>({ heading: yes, codes })
const field = byKey<MappingField>({ constant: constantField, column: columnField })
const periodColumnField: Shape<PeriodColumnField> = exactly<PeriodColumnField>({
  column: text,
  codes,
  default: optional(text),
  within: optional(text),
})
const periodField = byKey<PeriodField | HeadingField>({ constant: constantField, column: periodColumnField, heading: headingField })
const fieldOrHeading = byKey<MappingField | HeadingField>({ constant: constantField, column: columnField, heading: headingField })

const unit: Shape<Unit> = exactly<Unit>({ base: text, exponent: whole })
type WordedUnit<Key extends string> = Extract<UnitField, Readonly<Record<Key, unknown>>>
const unitField = byKey<UnitField>({
  constant: exactly<WordedUnit<'constant'>>({ constant: unit }),
  column: exactly<WordedUnit<'column'>>({ column: text, codes: dictionary(unit), default: optional(unit) }),
  byIndicator: exactly<WordedUnit<'byIndicator'>>({ byIndicator: dictionary(unit), default: optional(unit) }),
})

const valueField = byKey<ValueField>({
  column: exactly<{ readonly column: string }>({ column: text }),
  columns: exactly<{ readonly columns: readonly string[] }>({ columns: list(text) }),
  periods: exactly<{ readonly periods: true }>({ periods: yes }),
})

/** One of a closed list for the whole file, or the column that says it. */
function wordOrColumn<Word extends string>(words: readonly Word[]): Shape<Word | ColumnField> {
  const word = oneOf(words)
  return (value, report): value is Word | ColumnField => (isFields(value) ? columnField(value, report) : word(value, report))
}

const rowNumber = like<number>({ kind: 'wholeNumber', min: 1 }, (value) => Number.isSafeInteger(value) && Number(value) >= 1)
const fewRows = like<number>(
  { kind: 'wholeNumber', min: 0, max: 9 },
  (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 9,
)

const table: Shape<TablePosition> = exactly<TablePosition>({
  sheet: optional(text),
  encoding: optional(oneOf(ENCODINGS)),
  delimiter: optional(like<string>({ kind: 'text', min: 1, max: 1 }, (value) => typeof value === 'string' && value.length === 1)),
  decimal: optional(oneOf(['.', ','])),
  headerRow: optional(rowNumber),
  headerRows: optional(fewRows),
  lastRow: optional(rowNumber),
  root: optional(text),
})

const mapping: Shape<Mapping> = exactly<Mapping>({
  $schema: optional(text),
  version: like<typeof MAPPING_VERSION>(
    { kind: 'number', min: MAPPING_VERSION, max: MAPPING_VERSION },
    (value) => value === MAPPING_VERSION,
  ),
  name: optional(text),
  table: optional(table),
  indicator: fieldOrHeading,
  region: optional(fieldOrHeading),
  period: periodField,
  value: valueField,
  unit: optional(unitField),
  status: optional(field),
  publisher: optional(field),
  document: optional(field),
  publishedAt: optional(field),
  note: optional(field),
  provenance: optional(wordOrColumn(PROVENANCES)),
  confidence: optional(wordOrColumn(CONFIDENCES)),
  verified: optional(wordOrColumn(VERIFICATIONS)),
  where: optional(list(exactly<{ readonly column: string; readonly in: readonly string[] }>({ column: text, in: list(text) }))),
  missing: optional(dictionary(oneOf(MISSING_REASONS))),
})

/** Checks a mapping read from outside. `name` is its file or key, for the message. @throws SourceError wrongShape naming the mapping's key */
export function readMapping(value: unknown, name: string): Mapping {
  if (isFields(value) && 'version' in value && value['version'] !== MAPPING_VERSION)
    throw new SourceError({ kind: 'versionMismatch', address: name, found: excerpt(value['version']), expected: String(MAPPING_VERSION) })
  const [problem] = problemsOf(mapping, value, 'mapping', false)
  if (problem)
    throw new SourceError({
      kind: 'wrongShape',
      address: name,
      place: problem.place,
      found: excerpt(problem.found),
      expected: problem.expected,
    })
  // No problems is what the shape answers for a Mapping.
  return checked(value as Mapping, name)
}

/** What the shape alone cannot say: headings used must be headings of values, and statuses must be the code list's. */
function checked(mapping: Mapping, name: string): Mapping {
  const refuse = (place: string, found: string, options: readonly string[]) =>
    new SourceError({ kind: 'wrongShape', address: name, place: `mapping.${place}`, found, expected: { kind: 'oneOf', options } })
  const { value, period, region } = mapping
  if ('periods' in value && !('heading' in period)) throw refuse('period', 'value.periods', ['heading'])
  if ('column' in value && 'heading' in period)
    throw refuse('period', 'heading', ['period.heading + value.periods', 'period.heading + value.columns'])
  if ('columns' in value && ![mapping.indicator, period, region].some((each) => each !== undefined && 'heading' in each))
    throw refuse('indicator', 'value.columns', ['heading'])
  for (const [key, status] of statusesOf(mapping))
    if (!OBS_STATUSES.some((each) => each === status)) throw refuse(key, status, OBS_STATUSES)
  return mapping
}

function statusesOf({ status }: Mapping): readonly (readonly [string, string])[] {
  if (status === undefined) return []
  if ('constant' in status) return [['status.constant', status.constant]]
  const own = Object.entries(status.codes ?? {}).map(([code, to]) => [`status.codes.${code}`, to] as const)
  return status.default === undefined ? own : [...own, ['status.default', status.default]]
}
