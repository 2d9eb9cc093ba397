import type { FaultList } from '../table/faultList.ts'
import type { Notation } from './valueCells.ts'

/** Places kept of each notation: more are not shown. */
const KEPT = 20

interface Written {
  count: number
  /** Row and column of the first cells. */
  readonly cells: (readonly [row: number, column: number])[]
}

/**
 * Values of one series are written one way. Where a few stand bare among percentages (0.541 among 52%), nobody knows
 * whether they are shares or percentages: each of the rarer ones is a doubt at its cell; of equally many, the bare ones.
 */
export class NotationCheck {
  private readonly series = new Map<string | number, Map<Notation, Written>>()

  add(series: string | number, notation: Notation, value: number, row: number, column: number): void {
    // Zero is zero in every notation.
    if (value === 0) return
    const own = this.series.get(series) ?? new Map<Notation, Written>()
    if (own.size === 0) this.series.set(series, own)
    const written = own.get(notation) ?? { count: 0, cells: [] }
    if (written.count === 0) own.set(notation, written)
    written.count += 1
    if (written.cells.length < KEPT) written.cells.push([row, column])
  }

  /** Says every doubt and forgets what was added. */
  report(faults: FaultList, placeOf: (row: number, column: number) => string, textOf: (row: number, column: number) => string): void {
    for (const written of this.series.values()) {
      const [usual, ...rarer] = [...written].sort(([a, first], [b, second]) => second.count - first.count || b.length - a.length)
      if (usual === undefined) continue
      for (const [, { cells }] of rarer)
        for (const [row, column] of cells)
          faults.add({ kind: 'notationMixed', place: placeOf(row, column), found: textOf(row, column).slice(0, 60) }, String(column))
    }
    this.series.clear()
  }
}
