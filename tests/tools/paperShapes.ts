import { getResolvedPDFJS } from 'unpdf'

/** A rectangle on a sheet, in points from its lower left corner. */
export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** What was filled or drawn as a line: its bounds, and how much of them its clip leaves. */
export interface Shape {
  readonly kind: 'fill' | 'stroke'
  readonly colour: string
  readonly box: Box
  readonly seen: Box | null
}

/** The operators of a page as pdf.js lists them: codes, and what each is given. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

type Matrix = readonly [number, number, number, number, number, number]

interface Pen {
  matrix: Matrix
  fill: string
  stroke: string
  clip: Box | null
}

const START: Matrix = [1, 0, 0, 1, 0, 0]
const EVERYWHERE: Box = { left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity }

// pdf.js asks for a method of Node 21; without it no operator is listed.
const { prototype } = ArrayBuffer
if (!('transferToFixedLength' in prototype))
  Object.defineProperty(prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length: number = this.byteLength) {
      return this.slice(0, length)
    },
  })

/** Shapes of a page in the order of drawing; letters are none. A pattern (hatching) has the colour of no name. */
export async function shapesOf({ fnArray, argsArray }: Operators): Promise<readonly Shape[]> {
  const { OPS } = await getResolvedPDFJS()
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]))
  const kept: Pen[] = []
  const shapes: Shape[] = []
  let pen: Pen = { matrix: START, fill: '#000000', stroke: '#000000', clip: null }
  let clips = false
  for (const [at, code] of fnArray.entries()) {
    const given = argsArray[at]
    const [first, , bounds] = Array.isArray(given) ? (given as readonly unknown[]) : []
    const name = names.get(code)
    if (name === 'save' || name === 'paintFormXObjectBegin') kept.push({ ...pen })
    if (name === 'restore' || name === 'paintFormXObjectEnd') pen = kept.pop() ?? pen
    if (name === 'transform') pen.matrix = times(pen.matrix, numbers(given))
    if (name === 'paintFormXObjectBegin') pen.matrix = times(pen.matrix, numbers(first))
    if (name === 'setFillRGBColor') pen.fill = String(first)
    if (name === 'setStrokeRGBColor') pen.stroke = String(first)
    if (name === 'setFillColorN') pen.fill = ''
    if (name === 'setStrokeColorN') pen.stroke = ''
    if (name === 'clip' || name === 'eoClip') clips = true
    if (name !== 'constructPath') continue
    const box = boxOf(pen.matrix, numbers(bounds))
    const drawn = names.get(Number(first)) ?? ''
    if (clips) pen.clip = common(pen.clip ?? EVERYWHERE, box) ?? { left: 0, bottom: 0, right: 0, top: 0 }
    clips = false
    const add = (kind: Shape['kind'], colour: string) => shapes.push({ kind, colour, box, seen: common(box, pen.clip ?? EVERYWHERE) })
    if (/fill/i.test(drawn)) add('fill', pen.fill)
    if (/stroke/i.test(drawn)) add('stroke', pen.stroke)
  }
  return shapes
}

const numbers = (given: unknown): readonly number[] => (Array.isArray(given) || ArrayBuffer.isView(given) ? Array.from(given as never) : [])

/** What `inner` places, placed by `outer`. */
function times([a, b, c, d, e, f]: Matrix, inner: readonly number[]): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function boxOf([a, b, c, d, e, f]: Matrix, [x = 0, y = 0, u = 0, v = 0]: readonly number[]): Box {
  const across = [a * x + c * y + e, a * u + c * v + e, a * x + c * v + e, a * u + c * y + e]
  const up = [b * x + d * y + f, b * u + d * v + f, b * x + d * v + f, b * u + d * y + f]
  return { left: Math.min(...across), right: Math.max(...across), bottom: Math.min(...up), top: Math.max(...up) }
}

/** What two rectangles share; null where nothing. Lines have no height and are shared like others. */
export function common(one: Box, other: Box): Box | null {
  const left = Math.max(one.left, other.left)
  const right = Math.min(one.right, other.right)
  const bottom = Math.max(one.bottom, other.bottom)
  const top = Math.min(one.top, other.top)
  return left > right || bottom > top ? null : { left, bottom, right, top }
}
