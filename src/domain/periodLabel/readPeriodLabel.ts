import { maybePeriod } from '../period.ts'
import { maybeChinesePeriod, withArabicNumerals } from './chinese.ts'
import { DEFAULT_CONVENTIONS, refuse, type PeriodConventions, type PeriodReading } from './reading.ts'
import { maybeWesternPeriod } from './western.ts'

const HAN = /\p{Script=Han}/u
/** Words after which a label is only a remark: superscripts, asterisks, or anything in closing brackets. */
const REMARK = /^(.*?)\s*((?:[¹²³⁰-⁹①-⑳*†‡]+|[([（［【][^()[\]（）［］【】]*[)\]）］】])\s*)$/u

interface Trimmed {
  readonly label: string
  readonly remark: string | undefined
}

function withoutRemark(text: string): Trimmed {
  // 累计 in brackets is no remark: it says that the months before count too.
  const sum = /^(.*\d月(?:份)?|.*半年|.*季度)\s*[(（]累计[)）]$/u.exec(text)?.[1]
  if (sum !== undefined) return { label: `${sum}累计`, remark: undefined }
  const match = REMARK.exec(text)
  return match?.[1] ? { label: match[1], remark: match[2]?.trim() } : { label: text, remark: undefined }
}

/** Full-width digits and letters, every dash and wave, and runs of spaces in one plain form. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐-―−~〜～]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** 截至 says a count was taken at a point in time; the period named after it is the label. */
function withoutAsOf(label: string): string {
  return label.replace(/^(?:截至|截止到?|截到)/, '')
}

function chinese(label: string, conventions: PeriodConventions): PeriodReading | null {
  const tight = withoutAsOf(label.replace(/ /g, '')).replace(/(?<=[\d年月日度底末])[至到](?=\d|第)/g, '-')
  return maybeChinesePeriod(withArabicNumerals(tight)) ?? (HAN.test(tight) ? null : maybeWesternPeriod(tight, conventions))
}

function read(label: string, conventions: PeriodConventions): PeriodReading {
  if (label === '') return refuse('empty')
  const interval = label.includes('/') ? maybePeriod(label) : null
  if (interval) return { ok: true, period: interval, doubts: [] }
  const reading = HAN.test(label) ? chinese(label, conventions) : maybeWesternPeriod(label, conventions)
  return reading ?? refuse(/(?:[a-z]{2,}[ .]+){2}|\p{Script=Han}{9}/iu.test(label) ? 'sentence' : 'unknown')
}

/**
 * The period that a label as people write it stands for, or why it is not read. Nothing is guessed in silence: what was
 * assumed or dropped is in `doubts`; a label with two equal readings (2003-05) is refused unless `conventions` decide.
 * Labels known: those of Open SDG sites (ONS), ISO 8601, SDMX and World Bank codes, and Chinese statistical usage.
 */
export function readPeriodLabel(text: string, conventions: PeriodConventions = DEFAULT_CONVENTIONS): PeriodReading {
  const { label, remark } = withoutRemark(text.trim())
  const reading = read(plain(label), conventions)
  return reading.ok && remark !== undefined ? { ...reading, doubts: [...reading.doubts, 'remarkDropped'], remark } : reading
}
