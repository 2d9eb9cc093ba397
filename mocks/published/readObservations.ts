import { maybeDay } from '../../src/domain/day.ts'
import { NATIONAL } from '../../src/domain/region.ts'
import type { Confidence } from '../../src/domain/observation.ts'
import type { ObservationInput } from '../../src/domain/observationTable.ts'
import { observationLines } from './observations.ts'
import { readLines } from './rows.ts'

const CONFIDENCE: Readonly<Record<string, Confidence>> = { h: 'high', m: 'medium', l: 'low' }

/** @throws RangeError for a letter that is none of the three: a fault of the data file. */
function readConfidence(letter: string): Confidence {
  const confidence = CONFIDENCE[letter]
  if (!confidence) throw new RangeError(`not a confidence: ${letter}`)
  return confidence
}

/** What an official body or a primary data set states plainly is official; everything else is published. */
function toObservation(fields: readonly string[]): ObservationInput {
  const [indicator = '', region = '', period = '', value = '', letter = '', publisher = '', document = '', flags = '', note = ''] = fields
  const confidence = readConfidence(letter)
  return {
    indicator: `OBS-${indicator}`,
    region: region === '' ? NATIONAL : `${NATIONAL}-${region}`,
    period,
    value: Number(value),
    status: flags.includes('B') ? 'B' : 'A',
    provenance: confidence === 'high' ? 'official' : 'published',
    confidence,
    publisher,
    document,
    publishedAt: maybeDay(flags.split('@')[1] ?? ''),
    verified: 'unknown',
    floor: flags.includes('>'),
    note,
  }
}

export const observations: readonly ObservationInput[] = readLines(observationLines).map(toObservation)
