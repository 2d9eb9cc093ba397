import { isFields } from '../sources/shape.ts'
import { frontMatter, readYaml } from './readYaml.ts'

/** How progress of one series is to be judged, in Open SDG's own terms. */
export interface OpenSdgProgressOption {
  readonly direction: 'positive' | 'negative' | null
  readonly target: number | null
  readonly limit: number | null
  readonly baseYear: number | null
  readonly targetYear: number | null
  readonly series: string | null
  readonly unit: string | null
}

/** What a site says of one indicator, as far as it touches progress. */
export interface OpenSdgMetadata {
  readonly number: string
  readonly name: string
  /** complete, notstarted, inprogress, notapplicable, or a site's own. */
  readonly reportingStatus: string | null
  readonly unit: string | null
  readonly graphTargets: readonly number[]
  readonly autoProgress: boolean
  /** Groups flattened, in order. */
  readonly progress: readonly OpenSdgProgressOption[]
  readonly progressStatus: string | null
  /** Not a statistic: no data to be expected. */
  readonly nonStatistical: boolean
}

type Fields = Readonly<Record<string, unknown>>

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null
const numberOf = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null)

/** Metadata from a site's JSON, or from a configuration or front matter read before. Absent keys stay absent. */
export function readOpenSdgMetadata(fields: Fields): OpenSdgMetadata {
  const options = fields['progress_calculation_options']
  const targets = fields['graph_target_lines']
  return {
    number: textOf(fields['indicator_number']) ?? textOf(fields['indicator']) ?? '',
    name: textOf(fields['indicator_name']) ?? '',
    reportingStatus: textOf(fields['reporting_status']),
    unit: textOf(fields['computation_units']),
    graphTargets: Array.isArray(targets) ? targets.flatMap((each) => (isFields(each) ? (numberOf(each['value']) ?? []) : [])) : [],
    autoProgress: fields['auto_progress_calculation'] === true,
    progress: Array.isArray(options) ? options.flatMap(optionsIn) : [],
    progressStatus: textOf(fields['progress_status']),
    nonStatistical: fields['data_non_statistical'] === true,
  }
}

function optionsIn(option: unknown): readonly OpenSdgProgressOption[] {
  if (!isFields(option)) return []
  if (Array.isArray(option['group'])) return option['group'].flatMap(optionsIn)
  const direction = option['direction']
  return [
    {
      direction: direction === 'positive' || direction === 'negative' ? direction : null,
      target: numberOf(option['target']),
      limit: numberOf(option['limit']),
      baseYear: numberOf(option['base_year']),
      targetYear: numberOf(option['target_year']),
      series: textOf(option['series']),
      unit: textOf(option['unit']),
    },
  ]
}

/** Metadata from a source repository: `indicator-config/*.yml`, or `meta/*.md` with its front matter. @throws SourceError malformed */
export function readOpenSdgText(text: string, name: string): OpenSdgMetadata {
  return readOpenSdgMetadata(readYaml(name.endsWith('.md') ? frontMatter(text) : text, name))
}

/** How many indicators are in which state of reporting, over all goals. */
export interface OpenSdgReporting {
  readonly total: number
  readonly statuses: readonly { readonly status: string; readonly count: number }[]
}

/** `stats/reporting.json`; null where the document is another. */
export function maybeReporting(document: unknown): OpenSdgReporting | null {
  const overall = isFields(document) ? document['overall'] : undefined
  const statuses = isFields(overall) ? overall['statuses'] : undefined
  if (!isFields(overall) || !Array.isArray(statuses)) return null
  const counts = statuses.flatMap((each) => {
    const count = isFields(each) ? numberOf(each['count']) : null
    const status = isFields(each) ? textOf(each['status']) : null
    return count === null || status === null ? [] : [{ status, count }]
  })
  const totals = overall['totals']
  const total = isFields(totals) ? numberOf(totals['total']) : null
  return { total: total ?? counts.reduce((sum, each) => sum + each.count, 0), statuses: counts }
}
