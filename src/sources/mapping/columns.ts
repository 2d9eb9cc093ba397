import { ownValue } from '../../domain/ownValue.ts'
import { nameOf, type Layout, type LayoutColumn } from '../table/layout.ts'
import type { DecimalMark } from '../table/readNumber.ts'
import { cellText, type Sheet } from '../table/sheet.ts'
import type { ColumnSample } from './columnLook.ts'
import { isDoneHeading, isShareHeading, isTargetHeading, type Role } from './headingRoles.ts'
import { looksLikeRegion } from './regionNames.ts'
import { guessRoles, type ColumnGuess } from './roles.ts'

/** The columns of a table by what they are for: what the report tells, and what a mapping is proposed from. */
export interface Parts {
  /** In the order of the layout's columns. */
  readonly guesses: readonly ColumnGuess[]
  readonly values: readonly LayoutColumn[]
  readonly targets: readonly LayoutColumn[]
  readonly shares: readonly LayoutColumn[]
  /** What tells rows apart. */
  readonly dimensions: readonly LayoutColumn[]
  /** Columns that nothing is made of: codes beside names, growth beside years. */
  readonly unused: readonly LayoutColumn[]
  readonly period: LayoutColumn | undefined
  readonly subPeriod: LayoutColumn | undefined
  readonly region: LayoutColumn | undefined
  readonly indicator: LayoutColumn | undefined
  /** Periods stand in the headings of the values. */
  readonly wide: boolean
  /** Regions do. */
  readonly regionsAcross: boolean
}

const SAMPLE = 400

/** What a person says columns are for, by their names (`nameOf`); it goes before every guess. */
export type SaidRoles = Readonly<Record<string, Role>>

export function partsOf(sheet: Sheet, layout: Layout, decimal: DecimalMark, said: SaidRoles = {}): Parts {
  const samples = layout.columns.map((each): ColumnSample => ({ heading: each.heading, texts: sampleOf(sheet, layout, each.column) }))
  return partsOfColumns(layout.columns, samples, decimal, said)
}

export function partsOfColumns(
  columns: readonly LayoutColumn[],
  samples: readonly ColumnSample[],
  decimal: DecimalMark = '.',
  said: SaidRoles = {},
): Parts {
  const beside = targetsBeside(columns, samples, decimal)
  const wide = beside === null && columns.some((each) => each.period !== undefined)
  const own = beside ?? (wide ? wideGuesses(columns, samples, decimal) : guessRoles(samples, decimal))
  const guesses = own.map((guess, at) => corrected(guess, columns[at], said))
  const having = (role: ColumnGuess['role']) => columns.filter((_, at) => guesses[at]?.role === role)
  const values = having('value')
  const unused = [...having('code'), ...(wide ? columns.filter((each, at) => each.period === undefined && isLeftOver(guesses[at])) : [])]
  const spoken = new Set([...values, ...having('target'), ...having('share'), ...having('code'), ...unused])
  const named = values.filter(({ heading }) => looksLikeRegion(heading))
  return {
    guesses,
    values,
    targets: having('target'),
    shares: having('share'),
    dimensions: columns.filter((each) => !spoken.has(each)),
    unused,
    period: wide ? undefined : having('period')[0],
    subPeriod: wide ? undefined : having('subPeriod')[0],
    region: having('region')[0],
    indicator: having('indicator')[0],
    wide,
    regionsAcross: !wide && having('region').length === 0 && values.length >= 2 && named.length >= values.length * 0.8,
  }
}

/** 年份, 数值 and 2027年目标: the only periods in headings are those of targets, and the values have a column of periods. Null elsewhere. */
function targetsBeside(
  columns: readonly LayoutColumn[],
  samples: readonly ColumnSample[],
  decimal: DecimalMark,
): readonly ColumnGuess[] | null {
  const headed = columns.filter(({ period }) => period !== undefined)
  if (headed.length === 0 || !headed.every(({ label }) => targetRole(label ?? '') === 'target')) return null
  const guesses = guessRoles(samples, decimal)
  return ['value', 'period', 'target'].every((wanted) => guesses.some(({ role }) => role === wanted)) ? guesses : null
}

function corrected(guess: ColumnGuess, column: LayoutColumn | undefined, said: SaidRoles): ColumnGuess {
  const role = column === undefined ? undefined : ownValue(said, nameOf(column))
  return role === undefined ? guess : { ...guess, role, confidence: 1, evidence: ['person'] }
}

const isLeftOver = (guess: ColumnGuess | undefined) => guess?.evidence.includes('otherIsClearer') === true && guess.role === 'dimension'

/** Beside periods side by side the other columns tell rows apart, or are numbers that nobody asked for. */
function wideGuesses(columns: readonly LayoutColumn[], samples: readonly ColumnSample[], decimal: DecimalMark): readonly ColumnGuess[] {
  const beside = columns.flatMap(({ period }, at) => (period === undefined ? [at] : []))
  const own = guessRoles(
    beside.flatMap((at) => samples[at] ?? []),
    decimal,
  )
  const labels = columns.map(({ label, period }) => (period === undefined ? '' : (label ?? '')))
  const hasTarget =
    labels.some(isTargetHeading) && labels.some((label) => label !== '' && !isTargetHeading(label) && !isShareHeading(label))
  return columns.map(({ heading, period }, at) => {
    const label = labels[at] ?? ''
    // A heading that is a period says for sure that its column holds values, even where all of them are missing.
    if (period !== undefined) return { heading, role: hasTarget ? targetRole(label) : 'value', confidence: 0.95, evidence: ['heading'] }
    const guess = own[beside.indexOf(at)]
    if (hasTarget && isShareHeading(heading)) return { heading, role: 'share', confidence: 0.85, evidence: ['heading'] }
    if (guess === undefined) return { heading, role: 'dimension', confidence: 0.5, evidence: ['position'] }
    if (guess.role !== 'value' && guess.role !== 'target' && guess.role !== 'share') return guess
    return { heading, role: 'dimension', confidence: 0.5, evidence: ['position', 'otherIsClearer'] }
  })
}

function targetRole(label: string): 'target' | 'share' | 'value' {
  if (isShareHeading(label)) return 'share'
  return isTargetHeading(label) && !isDoneHeading(label) ? 'target' : 'value'
}

/** Cells from the whole length of the column, the same rows of each, so that a table sorted by anything shows all its kinds. */
function sampleOf(sheet: Sheet, { first, end }: Layout, column: number): readonly string[] {
  const step = Math.max(1, Math.floor((end - first) / SAMPLE))
  const texts: string[] = []
  for (let row = first; row < end; row += step) texts.push(cellText(sheet, row, column))
  return texts
}
