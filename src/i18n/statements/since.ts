import type { Since } from '../../domain/assess/workingTypes.ts'
import { isJudged, type Status } from '../../domain/status.ts'
import type { Formats } from '../format/createFormats.ts'

/** How long a verdict has stood (15个月). Null where none stands, or where the history begins with it: how long before is not known. */
export function heldText(since: Since | null, status: Status, format: Formats): string | null {
  return since && since.months > 0 && since.previous !== null && isJudged(status) ? format.months(since.months) : null
}
