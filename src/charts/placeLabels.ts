/** A text to be set near a point, with the places it may stand in, the best first. */
export interface Label {
  readonly id: string
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold?: boolean | undefined
  readonly places: readonly LabelSide[]
  /** Other points that would do as well, for what is long: a line, a stretch of time. */
  readonly also?: readonly { readonly x: number; readonly y: number }[] | undefined
}

export type LabelSide = 'right' | 'rightBelow' | 'rightAbove' | 'left' | 'leftBelow' | 'leftAbove' | 'above' | 'below'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedLabel {
  readonly label: Label
  readonly box: Box
  /** The side of the box that lies at the point: text set from there touches it whatever its true width. */
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A plot of less px has shorter labels. */
export const NARROW = 520

const GAP = 8
const LINE = 1.3

/** Width of a text in px, near enough to keep labels apart: Han and full-width signs are square, the rest a little over half. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const char of text) width += /[\u2e80-\uffef]/.test(char) ? 1 : /[.,:;'|il ]/.test(char) ? 0.32 : char === '%' ? 0.9 : 0.6
  return width * size
}

function boxAt({ lines, size }: Label, { x, y }: { readonly x: number; readonly y: number }, place: LabelSide): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, size)))
  const height = lines.length * size * LINE
  const left = place.startsWith('left') ? x - GAP - width : place.startsWith('right') ? x + GAP : x - width / 2
  const low = place.endsWith('Below') || place === 'below'
  const high = place.endsWith('Above') || place === 'above'
  return { x: left, y: low ? y + 4 : high ? y - height - 4 : y - height / 2, width, height }
}

const anchorOf = (place: LabelSide) => (place.startsWith('left') ? 'end' : place.startsWith('right') ? 'start' : 'middle')

/** Where a text of a box begins, ends or has its middle. */
export function anchorX({ box, anchor }: PlacedLabel): number {
  return box.x + (anchor === 'start' ? 0 : anchor === 'end' ? box.width : box.width / 2)
}

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const tall = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return wide > 0 && tall > 0 ? wide * tall : 0
}

function outside(box: Box, bounds: Box): number {
  const over = (amount: number) => Math.max(0, amount)
  return (
    over(bounds.x - box.x) +
    over(box.x + box.width - bounds.x - bounds.width) +
    over(bounds.y - box.y) +
    over(box.y + box.height - bounds.y - bounds.height)
  )
}

/**
 * Sets each label in the first of its places that is free, else in the least bad one. Earlier labels have the better choice.
 * A place outside the picture costs more than one on a line, one on a mark (a dot, a diamond, an event) more, one on another label most.
 */
export function placeLabels(
  labels: readonly Label[],
  bounds: Box,
  obstacles: readonly Box[],
  marks: readonly Box[] = [],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const label of labels) {
    const cost = (box: Box) =>
      outside(box, bounds) * 60 +
      obstacles.reduce((sum, each) => sum + overlap(box, each), 0) +
      marks.reduce((sum, each) => sum + 20 * overlap(box, each), 0) +
      placed.reduce((sum, each) => sum + 40 * overlap(box, each.box), 0)
    let best: (PlacedLabel & { readonly cost: number }) | null = null
    for (const { place, box } of [label, ...(label.also ?? [])].flatMap((point) =>
      label.places.map((place) => ({ place, box: boxAt(label, point, place) })),
    )) {
      const own = cost(box)
      if (!best || own < best.cost - 1e-9) best = { label, box, anchor: anchorOf(place), cost: own }
      if (own === 0) break
    }
    if (best) placed.push(best)
  }
  return placed
}

/** A mark as a box around its middle, for labels to keep off. */
export function markObstacle({ x, y }: { readonly x: number; readonly y: number }, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}

/** A line as small boxes along it, for labels to keep off. */
export function lineObstacles(points: readonly { readonly x: number; readonly y: number }[]): readonly Box[] {
  return points.flatMap((point, at) => {
    const next = points[at + 1]
    if (!next) return [{ x: point.x - 4, y: point.y - 4, width: 8, height: 8 }]
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / 8))
    return Array.from({ length: steps }, (_, step) => {
      const share = step / steps
      return { x: point.x + (next.x - point.x) * share - 3, y: point.y + (next.y - point.y) * share - 3, width: 6, height: 6 }
    })
  })
}
