import { plainText } from './plainText.ts'

/** A year and a part of it as one label: 2024 and 1月, 2024年 and Q2, 2024 and March. */
export function withinYear(year: string, part: string): string {
  const [, digits] = /^((?:18|19|20|21)\d\d)年?(?:度)?$/.exec(plainText(year)) ?? []
  const plain = plainText(part)
  if (digits === undefined || plain === '') return year
  if (/^\d{1,2}$/.test(plain)) return `${digits}年${plain}月`
  return /\p{Script=Han}|^[QH]\d$|^\d[QH]$/iu.test(plain) ? `${digits}年${plain}`.replace(/年(\d)([QH])$/i, '年$2$1') : `${plain} ${digits}`
}

/** The year that the lines above a table name, where they name exactly one. */
export function yearIn(lines: readonly string[]): string | null {
  const years = new Set(lines.flatMap((line) => line.match(/(?<!\d)(?:19|20)\d\d(?=年)/g) ?? []))
  const [only, other] = years
  return only === undefined || other !== undefined ? null : only
}
