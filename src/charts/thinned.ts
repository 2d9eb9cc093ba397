interface Dot {
  readonly day: number
  readonly value: number
}

/** Above so many values a line is drawn through fewer of them. */
export const MOST_DRAWN = 2_000

/**
 * The values of a line that its picture shows: of each column of pixels the first and the last, the lowest and the highest, in order. The
 * line through them covers the same pixels as the line through all (M4: Jugel, Jerzak, Hackenbroich and Markl 2014). `from` to `to` are
 * the days of the left and the right edge.
 */
export function thinned<Each extends Dot>(dots: readonly Each[], from: number, to: number, columns: number): readonly Each[] {
  const perDay = columns / Math.max(1, to - from)
  const kept: Each[] = []
  let start = 0
  for (let at = 1; at <= dots.length; at += 1) {
    if (at < dots.length && columnOf(dots[at], from, perDay) === columnOf(dots[start], from, perDay)) continue
    kept.push(...fourOf(dots.slice(start, at)))
    start = at
  }
  return kept
}

const columnOf = (dot: Dot | undefined, from: number, perDay: number): number => Math.floor(((dot?.day ?? from) - from) * perDay)

function fourOf<Each extends Dot>(dots: readonly Each[]): readonly Each[] {
  const [first] = dots
  if (!first || dots.length <= 4) return dots
  let [lowest, highest] = [first, first]
  for (const dot of dots) {
    if (dot.value < lowest.value) lowest = dot
    if (dot.value > highest.value) highest = dot
  }
  const wanted = new Set([first, dots.at(-1), lowest, highest])
  return dots.filter((dot) => wanted.has(dot))
}
