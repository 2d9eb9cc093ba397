import { getDocumentProxy } from 'unpdf'
import { shapesOf, type Box, type Shape } from './paperShapes.ts'

/** One sheet of a printed file, as a reader holds it. */
export interface Sheet {
  /** All letters in the order in which they were drawn, without spaces: how far two words stand apart is a matter of fonts. */
  readonly text: string
  /** Width and height in points. */
  readonly size: readonly [width: number, height: number]
  /** Points of its smallest letters; Infinity on a sheet without any. */
  readonly smallest: number
  /** Runs of letters as they were drawn, with their height and the stretch from the baseline to the top of small letters. */
  readonly runs: readonly Run[]
  /** Bars, marks and lines, where they were asked for: reading them takes about as long as reading the letters. */
  readonly shapes: readonly Shape[]
}

export interface Run {
  readonly text: string
  readonly height: number
  readonly box: Box
}

// Fonts draw a radical and the Han that it became by one shape, and a file then names either. NFKC knows those of KangXi (U+2F00), 户 as
// 戶; these are besides the simplified ones of U+2E80, which it leaves alone.
const RADICALS = new Map(
  [
    '戶户',
    '⺟母',
    '⺠民',
    '⻁虎',
    '⻄西',
    '⻅见',
    '⻆角',
    '⻉贝',
    '⻋车',
    '⻓长',
    '⻔门',
    '⻘青',
    '⻙韦',
    '⻚页',
    '⻛风',
    '⻜飞',
    '⻝食',
    '⻢马',
    '⻣骨',
    '⻤鬼',
    '⻥鱼',
    '⻦鸟',
    '⻨麦',
    '⻩黄',
    '⻬齐',
    '⻮齿',
    '⻰龙',
    '⻳龟',
  ].map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
)

/** A text as it is compared with what was read: no radicals, no forms of width, no spaces. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2E80-\u2EFF戶]/g, (radical) => RADICALS.get(radical) ?? radical)
    .replace(/\s/g, '')
}

/** The sheets of a PDF; `drawn`: with what is drawn on them besides letters. */
export async function readPdf(bytes: Uint8Array, drawn = false): Promise<readonly Sheet[]> {
  // The reader takes its bytes away to a worker: a copy is given.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
  const sheets: Sheet[] = []
  for (let at = 1; at <= document.numPages; at += 1) {
    const page = await document.getPage(at)
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const { items } = await page.getTextContent()
    const letters = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    sheets.push({
      text: bare(letters.map(({ str }) => str).join('')),
      size: [right - left, top - bottom],
      smallest: Math.min(...letters.map(({ transform }) => heightOf(transform))),
      runs: letters.map(runOf),
      shapes: drawn ? await shapesOf(await page.getOperatorList()) : [],
    })
  }
  await document.destroy()
  return sheets
}

function runOf({ str, transform, width }: { readonly str: string; readonly transform: readonly number[]; readonly width: number }): Run {
  const height = heightOf(transform)
  const [left = 0, baseline = 0] = transform.slice(4)
  return { text: bare(str), height, box: { left, right: left + width, bottom: baseline, top: baseline + 0.7 * height } }
}

/** Of a transform from letters to the sheet: how high a letter of one unit is. */
function heightOf(transform: readonly number[]): number {
  return Math.hypot(transform[2] ?? 0, transform[3] ?? 0)
}
