import type { Catalog } from '../domain/catalog.ts'
import type { Indicator, Unit } from '../domain/indicator.ts'
import { readPeriodLabel } from '../domain/periodLabel/readPeriodLabel.ts'
import type { AreaId } from '../domain/policy.ts'
import type { TextLanguage } from '../domain/text.ts'
import { NO_UNIT } from '../sources/mapping/newIndicator.ts'
import { readNumber } from '../sources/table/readNumber.ts'
import type { Choice, Recipe, SourceTag, TargetChoice, UseChoice } from './importRecord.ts'
import type { FoundName, SheetLook } from './look.ts'
import type { Match } from './match.ts'
import { unitAgainst, unitFrom, unitLabel } from './units.ts'

/** What a person says of a file as a whole. */
export interface About {
  readonly by: string
  readonly publisher: string
  readonly tag: SourceTag | null
}

/** Something that has to be said before anything can be taken in, where, and of which name of the sheet. */
export interface Mistake {
  readonly field:
    | 'value'
    | 'period'
    | 'choices'
    | 'zh'
    | 'unit'
    | 'unitOf'
    | 'target'
    | 'targetPeriod'
    | 'twice'
    | 'by'
    | 'publisher'
    | 'tag'
  readonly name: string
  readonly found: string
  readonly wanted: string
}

/** A target as typed: a number and its period, or nothing. */
export function targetOf({ target, targetPeriod }: TargetChoice): { readonly value: number; readonly period: string } | 'wrong' | null {
  if (target.trim() === '') return null
  const value = readNumber(target)
  const period = readPeriodLabel(targetPeriod)
  return value.kind === 'number' && period.ok ? { value: value.value, period: period.period.id } : 'wrong'
}

/** An indicator in use for a name. A target that stands in the sheet counts where the indicator has none for that time. */
export function choiceInUse(found: FoundName, own: Indicator, catalog: Catalog, language: TextLanguage): UseChoice {
  const [target] = found.targets.filter(({ period }) =>
    catalog.targets.every((each) => each.indicator !== own.id || (each.period !== period && each.period !== undefined)),
  )
  return {
    kind: 'use',
    id: own.id,
    unit: typedUnit(found, catalog, language, own.unit),
    target: target?.text ?? '',
    targetPeriod: target?.period ?? '',
  }
}

/** What becomes of a name where nobody has said: the indicator that it is beyond doubt, else a new one to be looked at. */
export function firstChoice(found: FoundName, match: Match | undefined, catalog: Catalog, language: TextLanguage): Choice {
  const [id] = match?.ids ?? []
  const own = catalog.indicators.find((each) => each.id === id)
  if (match?.sure === true && own) return choiceInUse(found, own, catalog, language)
  const [target] = found.targets
  return {
    kind: 'new',
    zh: found.plain,
    en: '',
    unit: typedUnit(found, catalog, language),
    area: areaFor(found.plain, own?.area, catalog),
    direction: 'unknown',
    target: target?.text ?? '',
    targetPeriod: target?.period ?? '',
  }
}

/** The area of the indicator that it is most like, else the one whose name is part of it, else the first: a person sees it and says. */
function areaFor(name: string, likely: AreaId | undefined, { outline: { areas } }: Catalog): AreaId {
  const named = areas.find(({ short }) =>
    [short.zh, short.en].some((each) => each !== '' && name.toLowerCase().includes(each.toLowerCase())),
  )
  return named?.id ?? likely ?? areas[0]?.id ?? 'models'
}

/** The unit of a name as a field shows it: as the sheet writes it; of an indicator in use its own where the sheet says nothing. */
export function typedUnit({ unitText, unit }: FoundName, { units }: Catalog, language: TextLanguage, own?: Unit): string {
  if (unitText !== '') return unitText
  const known = unit ?? own
  return known === undefined || known === null ? '' : unitLabel(known, units, language)
}

/** What the sheet's numbers are in, for a name; null where they cannot be turned into what the indicator is kept in. */
export function unitOfChoice(choice: Exclude<Choice, { kind: 'skip' }>, { indicators, units }: Catalog): Unit | null {
  if (choice.kind === 'new') return unitFrom(choice.unit, units) ?? NO_UNIT
  const own = indicators.find(({ id }) => id === choice.id)?.unit
  if (own === undefined) return null
  const said = unitFrom(choice.unit, units, own)
  return said === null ? own : unitAgainst(said, own, units)
}

/** Everything that is wrong, all at once. */
export function mistakesIn(look: SheetLook, { choices }: Pick<Recipe, 'choices'>, about: About, catalog: Catalog): readonly Mistake[] {
  const whole = (field: Mistake['field']): Mistake => ({ field, name: '', found: '', wanted: '' })
  if (look.mapping === null) return [whole(look.columns.some(({ role }) => role === 'value') ? 'period' : 'value')]
  const kept = look.names.filter(({ name }) => choices[name]?.kind !== 'skip')
  return [
    ...(kept.length === 0 ? [whole('choices')] : []),
    ...kept.flatMap((found) => choiceMistakes(found, choices[found.name], catalog)),
    ...twice(kept, choices),
    ...(about.by.trim() === '' ? [whole('by')] : []),
    ...(about.publisher.trim() === '' ? [whole('publisher')] : []),
    ...(about.tag === null ? [whole('tag')] : []),
  ]
}

function choiceMistakes({ name, mixed }: FoundName, choice: Choice | undefined, catalog: Catalog): readonly Mistake[] {
  if (choice === undefined || choice.kind === 'skip') return []
  const mistake = (field: Mistake['field'], found: string, wanted = ''): Mistake => ({ field, name, found, wanted })
  const target =
    targetOf(choice) !== 'wrong'
      ? []
      : [readNumber(choice.target).kind === 'number' ? mistake('targetPeriod', choice.targetPeriod) : mistake('target', choice.target)]
  if (choice.kind === 'new') return [...(choice.zh.trim() === '' && choice.en.trim() === '' ? [mistake('zh', '')] : []), ...target]
  const own = catalog.indicators.find(({ id }) => id === choice.id)
  const fits = mixed || own === undefined || unitOfChoice(choice, catalog) !== null
  return [...(fits ? [] : [mistake('unitOf', choice.unit, unitLabel(own.unit, catalog.units, 'zh'))]), ...target]
}

/** Two names of one sheet that would become one indicator. */
function twice(names: readonly FoundName[], choices: Recipe['choices']): readonly Mistake[] {
  const seen = new Map<string, string>()
  return names.flatMap(({ name }) => {
    const choice = choices[name]
    const key = choice?.kind === 'use' ? `=${choice.id}` : choice?.kind === 'new' ? choice.zh.trim() || choice.en.trim() : ''
    const before = seen.get(key)
    if (key === '' || before === undefined) {
      seen.set(key, name)
      return []
    }
    return [{ field: 'twice', name, found: before, wanted: '' }]
  })
}
