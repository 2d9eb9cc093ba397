import type { Age } from '../../domain/assess/types.ts'
import type { Formats } from '../format/createFormats.ts'

/** How long ago the period of the newest value ended: 3个月前, 当年. */
export function ageText({ running, months }: Age, format: Formats): string {
  return format.age(running ? 'running' : months)
}
