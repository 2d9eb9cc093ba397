import type { Unit } from '../../domain/indicator.ts'

/** What the catalog knows, so that values land in its units and strangers are named. Everything absent: nothing is checked. */
export interface Known {
  /** Unit in which an indicator's values are kept: values are converted to it. */
  readonly units?: ReadonlyMap<string, Unit> | undefined
  /** Ids of indicators and regions: rows of others are faults, and kept out. */
  readonly indicators?: ReadonlySet<string> | undefined
  readonly regions?: ReadonlySet<string> | undefined
}
