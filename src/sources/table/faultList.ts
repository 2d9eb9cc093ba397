import type { Fault } from '../../domain/failure.ts'

const SHOWN = 20

/** Collects faults so that a million equal doubts make one line: of each kind and heading the first 20, then a count. */
export class FaultList {
  private readonly faults: Fault[] = []
  private readonly counts = new Map<string, number>()
  private readonly last = new Map<string, number>()

  /** `group` joins what is the same doubt; the place without its row, usually the column. */
  add(fault: Fault, group: string = fault.kind): void {
    const key = `${fault.kind}\n${group}`
    const count = (this.counts.get(key) ?? 0) + 1
    this.counts.set(key, count)
    if (count <= SHOWN) {
      this.last.set(key, this.faults.push(fault) - 1)
      return
    }
    const at = this.last.get(key)
    const shown = at === undefined ? undefined : this.faults[at]
    if (at !== undefined && shown !== undefined) this.faults[at] = { ...shown, more: (shown.more ?? 0) + 1 }
  }

  addAll(faults: readonly Fault[]): void {
    for (const fault of faults) this.faults.push(fault)
  }

  get all(): readonly Fault[] {
    return this.faults
  }
}
