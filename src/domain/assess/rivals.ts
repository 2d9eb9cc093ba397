import { convert } from '../convert.ts'
import type { Unit } from '../indicator.ts'
import { maybePeriod, readPeriod, type Period } from '../period.ts'
import type { Target } from '../target.ts'
import type { Reason } from '../verdict.ts'

/** 〔2025〕 and ［2025］ as the number of an official document writes its year, else the only year in its title. */
function yearIn(title: string): string | null {
  const numbered = /[〔［[]((?:19|20)\d{2})[〕］\]]/.exec(title)?.[1]
  if (numbered !== undefined) return numbered
  const years = new Set(title.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g))
  const [only] = years
  return years.size === 1 && only !== undefined ? only : null
}

/**
 * When a target's document was issued: as the catalog says, else the year its title carries; null where neither tells. A year in a
 * title that is not before the target's own date is the date that the document looks to.
 */
export function issuedIn({ issued, document, period }: Target): Period | null {
  if (issued !== undefined) return maybePeriod(issued)
  const year = maybePeriod(yearIn(document.zh ?? '') ?? yearIn(document.en ?? '') ?? '')
  return year && (period === undefined || year.end < readPeriod(period).end) ? year : null
}

const isLater = (a: Target, b: Target): boolean => {
  const [first, second] = [issuedIn(a), issuedIn(b)]
  return first !== null && second !== null && first.start > second.end
}

/** What a target asks for, comparable across units of one base; null for words. */
function asked({ value, unit, direction }: Target): readonly (number | string | null)[] | null {
  const plain: Unit = { base: unit.base, exponent: 0 }
  const of = (number: number | null) => number && Number(convert(number, unit, plain).toPrecision(12))
  switch (value.kind) {
    case 'qualitative':
      return null
    case 'number':
      return [unit.base, direction, of(value.value), of(value.value)]
    case 'range':
      return [unit.base, direction, of(value.min), of(value.max)]
  }
}

const dueOn = ({ period }: Target): number | null => (period === undefined ? null : readPeriod(period).end)

/** Two targets for one indicator, place and date that ask for different things. One that covers more than the values is of something else. */
export function contradict(a: Target, b: Target): boolean {
  const [first, second] = [asked(a), asked(b)]
  const about = a !== b && a.indicator === b.indicator && a.region === b.region && dueOn(a) === dueOn(b)
  if (!about || !first || !second || (a.coverage ?? 'same') !== (b.coverage ?? 'same')) return false
  return first[0] === second[0] && first.some((each, at) => each !== second[at])
}

/** Why a target does not count beside the others of its indicator: a later document replaces it, or nobody can tell which of them is later. */
export function overruledBy(target: Target, others: readonly Target[]): Reason | null {
  const rivals = others.filter((other) => contradict(target, other))
  if (rivals.some((other) => isLater(other, target))) return 'targetSuperseded'
  return rivals.some((other) => !isLater(target, other)) ? 'targetsContradict' : null
}
