import type { Status } from '../status.ts'
import type { Flip } from '../verdict.ts'

/** From this latest value on, in the good direction, a method says this status, until the next better edge. */
export interface Edge {
  readonly status: Status
  readonly from: number | null
}

/** Edges that can really be met: finite, and each strictly worse than the one before it. */
function inOrder(edges: readonly Edge[], sense: 1 | -1): { readonly status: Status; readonly from: number }[] {
  const kept: { readonly status: Status; readonly from: number }[] = []
  for (const { status, from } of edges) {
    const last = kept.at(-1)
    if (from !== null && Number.isFinite(from) && (!last || sense * from < sense * last.from)) kept.push({ status, from })
  }
  return kept
}

/**
 * The values of the latest observation at which the verdict would change, from its edges, best first; below the last edge
 * it is `worst`. The nearest edge of each other status is named, once.
 */
export function flipsOf(latest: number, status: Status, edges: readonly Edge[], worst: Status, sense: 1 | -1): readonly Flip[] {
  const steps = inOrder(edges, sense)
  const at = steps.findIndex(({ from }) => sense * latest >= sense * from)
  const place = at < 0 ? steps.length : at
  const better = steps.slice(0, place).map((edge): Flip => ({ status: edge.status, value: edge.from, side: 'atLeast' }))
  const worse = steps
    .slice(place)
    .map(({ from }, index): Flip => ({ status: steps[place + index + 1]?.status ?? worst, value: from, side: 'beyond' }))
  const seen = new Set<Status>([status])
  const nearest = [...better.toReversed(), ...worse].filter((flip) => !seen.has(flip.status) && seen.add(flip.status))
  return nearest.toSorted((a, b) => sense * (b.value - a.value))
}
