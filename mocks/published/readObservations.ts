import { NATIONAL } from '../../src/domain/region.ts'
import type { Confidence } from '../../src/domain/observation.ts'
import type { ObservationInput } from '../../src/domain/observationTable.ts'
import { publicOn } from '../../src/domain/publication.ts'
import { applications } from './observations/applications.ts'
import { compute } from './observations/compute.ts'
import { data } from './observations/data.ts'
import { models } from './observations/models.ts'
import { openSource } from './observations/openSource.ts'
import { policy } from './observations/policy.ts'
import { safety } from './observations/safety.ts'
import { talent } from './observations/talent.ts'
import { readLines } from './rows.ts'
import { documents } from './sources.ts'

const CONFIDENCE: Readonly<Record<string, Confidence>> = { h: 'high', m: 'medium', l: 'low' }

const published = new Map(documents.map((each) => [each.id, each.published]))

/** @throws RangeError for a letter that is none of the three: a fault of the data file. */
function readConfidence(letter: string): Confidence {
  const confidence = CONFIDENCE[letter]
  if (!confidence) throw new RangeError(`not a confidence: ${letter}`)
  return confidence
}

/**
 * Fields of a line: indicator (without OBS-), part of the region code after CN-, period, value, confidence (h, m, l),
 * organisation, document, flags (`>` a floor, `B` first period after a break), note. Its day of publication is its document's.
 * A value is written as its source prints it; nothing is interpolated or summed.
 *
 * `>` stands where the statement says more than, over, at least or 余, as read in the page's title, in the page or in
 * another report of the same statement. A value without it may still be a floor that we could not check.
 *
 * What an official body or a primary data set states plainly is official; everything else is published.
 */
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
    publishedAt: publicOn(published.get(document) ?? ''),
    verified: 'unknown',
    floor: flags.includes('>'),
    note,
  }
}

const areas = [models, data, compute, applications, openSource, talent, policy, safety]

export const observations: readonly ObservationInput[] = areas.flatMap(readLines).map(toObservation)
