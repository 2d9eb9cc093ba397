/** A sum that keeps the digits that a plain one loses on the way (Neumaier 1974). Of nothing it is null, never 0. */
export class Sum {
  count = 0
  private sum = 0
  private lost = 0

  add(value: number): void {
    const next = this.sum + value
    this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum
    this.sum = next
    this.count += 1
  }

  get value(): number | null {
    return this.count === 0 ? null : this.sum + this.lost
  }
}
