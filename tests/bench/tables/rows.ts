import { MAPPING_VERSION, type Mapping } from '../../../src/sources/mapping/mapping.ts'

// A million observations as an office would export them: codes, a month, a figure, a status, a publisher. About 50 MB.

export const ROWS = 1_000_000
const INDICATORS = 160
const REGIONS = 35
const MONTHS = 180

const STATUSES = ['A', 'A', 'A', 'P', 'E'] as const

/** One row; every combination of indicator, region and month occurs at most once. */
function line(at: number): string {
  const indicator = at % INDICATORS
  const region = Math.floor(at / INDICATORS) % REGIONS
  const month = Math.floor(at / (INDICATORS * REGIONS)) % MONTHS
  const value = (Math.sin(at) * 50_000 + 60_000).toFixed(3)
  const period = `${2011 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`
  return `indicator-${indicator},CN-${String(region + 10)},${period},${value},${STATUSES[at % 5]},统计局`
}

/** The file in pieces of some megabytes, so that no text of the whole is ever made. */
export function csvParts(rows = ROWS): string[] {
  const parts = ['indicator,region,period,value,status,publisher\n']
  const step = 50_000
  for (let from = 0; from < rows; from += step) {
    const lines = Array.from({ length: Math.min(step, rows - from) }, (_, at) => line(from + at))
    parts.push(`${lines.join('\n')}\n`)
  }
  return parts
}

export const MAPPING: Mapping = {
  version: MAPPING_VERSION,
  name: 'bench',
  indicator: { column: 'indicator' },
  region: { column: 'region' },
  period: { column: 'period' },
  value: { column: 'value' },
  status: { column: 'status' },
  publisher: { column: 'publisher' },
}
