import { applications } from './documents/applications.ts'
import { compute } from './documents/compute.ts'
import { data } from './documents/data.ts'
import { models } from './documents/models.ts'
import { openSource } from './documents/openSource.ts'
import { policy } from './documents/policy.ts'
import { safety } from './documents/safety.ts'
import { talent } from './documents/talent.ts'
import { readLines } from './rows.ts'

/**
 * Fields of a line: id, organisation that carried the page, title in its own language, when it came out (a day or a month; empty where
 * no text says so: never derived from the period), address. A page that several areas quote stands with the first of them.
 */
export const documentRows: readonly (readonly string[])[] = [
  ...readLines(models),
  ...readLines(data),
  ...readLines(compute),
  ...readLines(applications),
  ...readLines(openSource),
  ...readLines(talent),
  ...readLines(policy),
  ...readLines(safety),
]
