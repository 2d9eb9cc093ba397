import { describe, expect, it } from 'vitest'
import type { Catalog } from '../catalog.ts'
import type { ObservationInput } from '../observationTable.ts'
import type { Target } from '../target.ts'
import { assess } from './assess.ts'
import { indicatorHeadline } from './indicatorHeadline.ts'
import { aCatalog, anIndicator, aRow, aTable, aTarget, day } from './exampleData.ts'
import type { PairAssessment } from './types.ts'

interface Example {
  readonly rows: readonly ObservationInput[]
  readonly target?: Partial<Target>
  readonly catalog?: Partial<Catalog>
  readonly asOf?: string
}

function pairOf({ rows, target = {}, catalog = {}, asOf = '2026-11-23' }: Example): PairAssessment {
  const assessment = assess(aCatalog({ targets: [aTarget(target)], ...catalog }), aTable(...rows), { asOf: day(asOf) })
  const pair = assessment.byId.get('i')?.pairs[0]
  if (!pair) throw new Error('no pair')
  return pair
}

const verdictOf = (example: Example) => {
  const { status, reason } = pairOf(example).verdict
  return [status, reason]
}

describe('the value at the due date decides about it', () => {
  it.each<[string, Example, string, string]>([
    [
      'reached at its date, fallen below since: achieved, and said so',
      { rows: [aRow('2024', 103), aRow('2025', 97)], target: { period: '2024' } },
      'achieved',
      'reachedThenFell',
    ],
    [
      'missed at its date, reached since: achieved after its date',
      { rows: [aRow('2024', 80), aRow('2025', 105)], target: { period: '2024' } },
      'achieved',
      'reachedLate',
    ],
    [
      'reached long before its date and not at it: missed',
      { rows: [aRow('2023', 105), aRow('2024', 95), aRow('2025', 96)], target: { period: '2024' } },
      'offTrack',
      'missedDeadline',
    ],
    [
      'fallen below and up again: reached at its date',
      { rows: [aRow('2024', 103), aRow('2025', 97), aRow('2026-06-30', 104)], target: { period: '2024' } },
      'achieved',
      'reached',
    ],
    [
      'the last month of the year due decides about the year',
      { rows: [aRow('2024-11', 101), aRow('2024-12', 99), aRow('2025-01', 102)], target: { period: '2024' } },
      'achieved',
      'reachedLate',
    ],
    [
      'lower is better, risen again since',
      {
        rows: [aRow('2024', 1.4), aRow('2025', 1.6)],
        target: { direction: 'down', value: { kind: 'number', value: 1.5 }, period: '2024' },
      },
      'achieved',
      'reachedThenFell',
    ],
    [
      'not known at its date, reached since: whether in time is not said',
      { rows: [aRow('2022', 60), aRow('2025', 105)], target: { period: '2024' } },
      'achieved',
      'reached',
    ],
    [
      'missed at its date is a fact that age does not undo',
      {
        rows: [aRow('2022', 80)],
        target: { period: '2022' },
        catalog: { indicators: [anIndicator({ frequency: 'A' })] },
      },
      'offTrack',
      'missedDeadline',
    ],
    [
      'bounds kept at their date and not since',
      {
        rows: [aRow('2024', 60), aRow('2025', 70)],
        target: { direction: 'maintain', value: { kind: 'range', min: 58, max: 66 }, period: '2024' },
      },
      'achieved',
      'reachedThenFell',
    ],
  ])('%s', (_name, example, status, reason) => {
    expect(verdictOf(example)).toEqual([status, reason])
  })
})

it('reached before a date that is over, and no value of that date found: the sentence says both', () => {
  const phraseOf = (asOf: string) => {
    const catalog = aCatalog({ targets: [aTarget({ period: '2025-12-31' })] })
    const assessment = assess(catalog, aTable(aRow('2025-08', 120)), { asOf: day(asOf) })
    return indicatorHeadline(assessment, 'i').find(({ kind }) => kind === 'reached')
  }
  expect(phraseOf('2026-11-23')).toMatchObject({ reason: 'reached', noFinal: true })
  expect(phraseOf('2025-11-23')).not.toHaveProperty('noFinal')
})
