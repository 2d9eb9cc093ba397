import type { Fault, FaultKind } from '../domain/failure.ts'

/** Said of a sheet, and no doubt about any value. */
const NO_DOUBTS: readonly FaultKind[] = [
  'rowSkipped',
  'partNotRead',
  'columnIgnored',
  'columnUnnamed',
  'encodingGuessed',
  'roleAssumed',
  'spaceAround',
]

/** Doubts about values, which count; what is merely said of the sheet does not. */
export const doubtsIn = (faults: readonly Fault[]): readonly Fault[] => faults.filter(({ kind }) => !NO_DOUBTS.includes(kind))
