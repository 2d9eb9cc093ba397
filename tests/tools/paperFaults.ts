import { common, type Box, type Shape } from './paperShapes.ts'
import type { Run, Sheet } from './pdf.ts'

// What is wrong with a sheet at a glance. Each list names what is wrong, so that a test can say it.

const MM = 72 / 25.4
/** Margins of print.css: a sheet printed upright, and a broad one. */
const MARGINS = { upright: { up: 17 * MM, across: 15 * MM }, broad: { up: 15 * MM, across: 12 * MM } }
/** The browser rounds to its own grid, and a bracket that begins a line hangs out by half its width. */
const SLACK = 1
const HANGING = 7

/** Where a page's own words stand; what is in the margins lies wholly outside. */
function areaOf({ size: [width, height] }: Sheet): Box {
  const { up, across } = width > height ? MARGINS.broad : MARGINS.upright
  return { left: across, right: width - across, bottom: up, top: height - up }
}

const isSeen = ({ colour, seen }: Shape) => seen !== null && colour !== '#ffffff'

/** Headings with a line through their letters. Letters of the size of text may be struck: a value that was replaced is. */
export function struckHeadings({ runs, shapes }: Sheet): readonly string[] {
  const lines = shapes.filter((shape) => isSeen(shape) && shape.box.top - shape.box.bottom < 3)
  return runs.filter((run) => run.height >= HEADING && lines.some((line) => strikes(line, run))).map(({ text }) => text)
}

/** Points of the smallest heading, h3. */
const HEADING = 11.5

function strikes({ seen }: Shape, { box, height }: Run): boolean {
  if (seen === null) return false
  const middle = (seen.top + seen.bottom) / 2
  const shared = Math.min(seen.right, box.right) - Math.max(seen.left, box.left)
  return middle > box.bottom + 0.15 * height && middle < box.top && shared > (box.right - box.left) / 2
}

/** Letters and drawings that a sheet's edge cuts: part of them lies beyond the place of words. */
export function cutAtEdge(sheet: Sheet): readonly string[] {
  const area = areaOf(sheet)
  const letters = sheet.runs.filter(({ box }) => crosses(box, area)).map(({ text }) => text)
  const drawn = sheet.shapes.filter((shape) => isSeen(shape) && crosses(shape.box, area))
  return [...letters, ...drawn.map(({ kind, colour, box }) => `${kind} ${colour} ${JSON.stringify(box)}`)]
}

function crosses(box: Box, area: Box): boolean {
  if (box.top <= area.bottom + SLACK || box.bottom >= area.top - SLACK) return false
  const within = common(box, { ...area, left: area.left - HANGING, right: area.right + 2 * SLACK })
  return within === null || Math.abs(sizeOf(within) - sizeOf(box)) > SLACK
}

const sizeOf = ({ left, right, bottom, top }: Box) => right - left + top - bottom

/** What has an extent in both directions and is not white: bars, marks, grounds. */
export const fillsOf = ({ shapes }: Sheet): readonly Shape[] =>
  shapes.filter(
    (shape) => shape.kind === 'fill' && isSeen(shape) && Math.min(shape.box.right - shape.box.left, shape.box.top - shape.box.bottom) > 1,
  )
