/** Full-width forms U+FF01 to U+FF5E stand 0xFEE0 above their ASCII twins (Unicode, Halfwidth and Fullwidth Forms). */
const FULL_WIDTH_OFFSET = 0xfee0

const TWINS: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u2212': '-',
  '\ufe63': '-',
}

/** Text with full-width digits, letters and marks as ASCII, odd spaces as plain ones, no marks without a width, and no space around it. For reading, never for showing. */
export function plainText(text: string): string {
  if (isPlain(text)) return text.trim()
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\u3000\u00a0\u2007\u2009\u202f\u2212\ufe63]/g, (mark) => TWINS[mark] ?? mark)
    .trim()
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7e) return false
  return true
}
