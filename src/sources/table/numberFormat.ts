/** How far down a date is shown. */
export type DateDetail = 'year' | 'month' | 'day' | 'time' | 'elapsed'

/** What one section of a number format says of a number: everything else of it (colours, widths, digits) is dress. */
export interface FormatSection {
  /** Set where the section shows a date or a duration. */
  readonly date: DateDetail | null
  /** Whether its words are Chinese: then a month is shown as 2024年1月. */
  readonly chinese: boolean
  /** Whether any digit of the number is shown; a zero needs a `0` among the placeholders. */
  readonly digits: boolean
  readonly showsZero: boolean
  readonly percent: boolean
  /** Decimal places that the number moves to the left before it is shown: three for each comma at the end. */
  readonly scale: number
  readonly before: string
  readonly after: string
}

/** A number format: sections with their conditions, tried in order (ECMA-376 part 1, 18.8.31). */
export interface NumberFormat {
  readonly sections: readonly FormatSection[]
  readonly conditions: readonly (((value: number) => boolean) | null)[]
}

const PLAIN: FormatSection = {
  date: null,
  chinese: false,
  digits: true,
  showsZero: true,
  percent: false,
  scale: 0,
  before: '',
  after: '',
}

export const GENERAL: NumberFormat = { sections: [PLAIN], conditions: [null] }

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
}

/** The parts of a format: a text in quotes, one escaped character, a width, a bracket, a character. */
const TOKEN = /"([^"]*)"|[\\!](.)|[_*].|\[([^\]]*)\]|(general)|(am\/pm|a\/p|上午\/下午)|([\s\S])/giu

export function parseNumberFormat(code: string): NumberFormat {
  const parsed = splitSections(code).map(parseSection)
  return { sections: parsed.map(({ section }) => section), conditions: parsed.map(({ condition }) => condition) }
}

/** Semicolons in quotes, brackets or behind an escape divide nothing. */
function splitSections(code: string): readonly string[] {
  const parts = ['']
  for (const { 0: token } of code.matchAll(TOKEN)) {
    if (token === ';') parts.push('')
    else parts[parts.length - 1] += token
  }
  return parts
}

function parseSection(code: string): { readonly section: FormatSection; readonly condition: ((value: number) => boolean) | null } {
  const state = { before: '', after: '', placeholders: '', marks: '', elapsed: false, literalPoint: -1 }
  let condition: ((value: number) => boolean) | null = null
  for (const [, quoted, escaped, bracket, general, clock, character] of code.matchAll(TOKEN)) {
    const literal = quoted ?? escaped
    if (literal !== undefined) addLiteral(state, literal)
    else if (bracket !== undefined) {
      condition ??= conditionOf(bracket)
      if (/^(h+|m+|s+)$/i.test(bracket)) state.elapsed = true
    } else if (general !== undefined) state.placeholders += '0'
    else if (clock !== undefined) state.marks += 'h'
    else if (character !== undefined && /[0#?.,]/.test(character)) state.placeholders += character
    else if (character !== undefined && /[ymdhs]/i.test(character)) state.marks += character.toLowerCase()
    else if (character === '%') state.marks += '%'
    else if (character !== undefined && !/[\s@;]/.test(character)) addLiteral(state, character)
  }
  return { section: sectionOf(state, code), condition }
}

interface SectionState {
  before: string
  after: string
  placeholders: string
  marks: string
  elapsed: boolean
  /** Digits already there when a point was written as a literal: `0!.0,` shows ten thousands with one decimal. */
  literalPoint: number
}

function addLiteral(state: SectionState, text: string): void {
  if (/[0#?]/.test(state.placeholders)) {
    state.after += text
    if (text === '.') state.literalPoint = state.placeholders.replace(/[^0#?]/g, '').length
  } else state.before += text
}

function sectionOf(state: SectionState, code: string): FormatSection {
  const digits = state.placeholders.replace(/[^0#?]/g, '').length
  const commas = /[0#?](,+)(?=\.|$)/.exec(state.placeholders)?.[1]?.length ?? 0
  const shifted = state.literalPoint < 0 || commas === 0 ? 0 : digits - state.literalPoint
  return {
    date: dateDetail(state),
    chinese: /\p{Script=Han}/u.test(code),
    digits: digits > 0,
    showsZero: state.placeholders.includes('0'),
    percent: state.marks.includes('%'),
    scale: commas * 3 + shifted,
    before: state.before.trim(),
    after: (shifted > 0 ? state.after.replace('.', '') : state.after).trim(),
  }
}

/** `m` between hours and seconds is a minute; years and months without a day are no day. */
function dateDetail({ marks, elapsed }: SectionState): DateDetail | null {
  if (elapsed) return 'elapsed'
  const letters = marks.replace(/%/g, '')
  if (letters === '') return null
  if (/[hs]/.test(letters)) return /[yd]/.test(letters) ? 'day' : 'time'
  if (letters.includes('d')) return 'day'
  return letters.includes('m') ? 'month' : 'year'
}

function conditionOf(bracket: string): ((value: number) => boolean) | null {
  const [, operator, number] = /^(<=|>=|<>|=|<|>)\s*(-?[\d.]+)$/.exec(bracket) ?? []
  const compare = COMPARE[operator ?? '']
  return compare === undefined ? null : (value) => compare(value, Number(number))
}

/** The section that a number falls into. Without conditions: the positive, the negative, the zero. */
export function sectionFor({ sections, conditions }: NumberFormat, value: number): FormatSection {
  const numeric = sections.slice(0, 3)
  if (conditions.some((each) => each !== null)) {
    const at = numeric.findIndex((_, position) => conditions[position]?.(value) === true)
    const open = numeric.findIndex((_, position) => conditions[position] === null)
    return numeric[at >= 0 ? at : open] ?? numeric.at(-1) ?? PLAIN
  }
  const at = value < 0 && numeric.length > 1 ? 1 : value === 0 && numeric.length > 2 ? 2 : 0
  return numeric[at] ?? PLAIN
}

/** Formats known by number alone (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 as Chinese editions have them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

export function builtInFormat(id: number): NumberFormat {
  const code = BUILT_IN[id]
  return code === undefined ? GENERAL : parseNumberFormat(code)
}
