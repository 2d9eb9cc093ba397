import type { AreaId } from '../../src/domain/policy.ts'
import { NATIONAL } from '../../src/domain/region.ts'
import type { Target } from '../../src/domain/target.ts'
import { issuers } from './issuers.ts'
import { readLines } from './rows.ts'
import { targetLines } from './targetLines.ts'
import { toTarget, type TargetRow } from './targetRows.ts'

const CONFIDENCE: Readonly<Record<string, Target['confidence']>> = { h: 'high', m: 'medium', l: 'low' }

/** @throws RangeError for an issuer without an English name: a fault of the data file */
function readIssuer(name: string): TargetRow['issuer'] {
  const found = Object.keys(issuers).find((each): each is TargetRow['issuer'] => each === name)
  if (found === undefined) throw new RangeError(`no English name of the issuer ${name}`)
  return found
}

function readBaseline(text: string): Target['baseline'] {
  const [value = '', period = ''] = text.split('@')
  return text === '' ? undefined : { value: Number(value), period }
}

/**
 * Fields of a line: id, name in Chinese and English, base unit and its power of ten, `down` where lower is better, baseline
 * (value@period), value (empty where words alone say what is wanted), `>` where the document says at least, date, issuer, document, when
 * it was issued, address, confidence (h, m, l), last part of the region's code, indicator whose values answer it, actions.
 */
function toRow(fields: readonly string[]): TargetRow {
  const [id = '', zh = '', en = '', unit = '', direction = '', baseline = '', value = '', flags = '', ...rest] = fields
  const [period = '', issuer = '', document = '', issued = '', url = '', letter = '', region = '', indicator = '', actions = ''] = rest
  const [base = '', exponent = ''] = unit.split(',')
  const confidence = CONFIDENCE[letter]
  if (!confidence) throw new RangeError(`not a confidence: ${letter}`)
  return {
    id,
    name: [zh, en],
    unit: { base, exponent: Number(exponent) },
    ...(direction === 'down' && { direction }),
    value: value === '' ? { kind: 'qualitative' } : { kind: 'number', value: Number(value), ...(flags === '>' && { floor: true }) },
    ...(period !== '' && { period }),
    ...(baseline !== '' && { baseline: readBaseline(baseline) }),
    issuer: readIssuer(issuer),
    document,
    ...(issued !== '' && { issued }),
    ...(url !== '' && { url }),
    confidence,
    region: region === '' ? NATIONAL : `${NATIONAL}-${region}`,
    ...(indicator !== '' && { indicator }),
    actions: actions.split(','),
  }
}

/** Targets of one area that are written as lines. */
export function targetsInLines(area: AreaId): readonly Target[] {
  const lines = targetLines[area]
  return lines === undefined ? [] : readLines(lines).map((fields) => toTarget(toRow(fields), area))
}
