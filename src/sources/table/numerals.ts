const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}

const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 }
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

const NUMERAL = /^[〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖十百千拾佰仟万亿]+$/

/** Whether the text is made of Chinese numerals only, readable or not. */
export function isNumeral(text: string): boolean {
  return NUMERAL.test(text)
}

/**
 * A whole number written in Chinese numerals; null where it can be read in two ways. 三百二 may mean 302 or 320, and
 * 一二三 may be a number or an enumeration; digits in a row count only with a 〇 among them (二〇二四).
 */
export function maybeNumeral(text: string): number | null {
  if (!isNumeral(text)) return null
  const marks = [...text]
  if (marks.every((mark) => mark in DIGITS)) return digitRow(marks)
  return structured(marks)
}

function digitRow(marks: readonly string[]): number | null {
  if (marks.length === 1) return marks[0] === '两' ? null : (DIGITS[marks[0] ?? ''] ?? null)
  if (!marks.includes('〇') || marks.includes('两')) return null
  return Number(marks.map((mark) => DIGITS[mark]).join(''))
}

/** Adds up places from high to low; every place must be lower than the one before it, and a skipped one needs its 零. */
function structured(marks: readonly string[]): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  let place = Infinity
  let largest = Infinity
  let skipped = false
  for (const mark of marks) {
    const large = LARGE[mark]
    const small = SMALL[mark]
    if (large !== undefined) {
      if (large >= largest || (digit === null && section === 0)) return null
      total += (section + (digit ?? 0)) * large
      largest = large
      section = 0
      digit = null
      place = Infinity
    } else if (small !== undefined) {
      const leadingTen = small === 10 && section === 0 && digit === null && !skipped
      if (small >= place || (digit === null && !leadingTen)) return null
      section += (digit ?? 1) * small
      digit = null
      place = small
    } else if (DIGITS[mark] === 0) {
      if (digit !== null) return null
      skipped = true
      continue
    } else {
      if (digit !== null) return null
      digit = DIGITS[mark] ?? null
    }
    if (digit === null) skipped = false
  }
  // A last digit straight after 百, 千, 万 or 亿 is the colloquial short form: 三百二.
  const bare = digit !== null && !skipped && (place === Infinity ? largest !== Infinity : place > 10)
  return bare ? null : total + section + (digit ?? 0)
}
