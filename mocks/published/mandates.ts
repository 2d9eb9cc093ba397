import type { Confidence } from '../../src/domain/observation.ts'
import { MANDATE_ROLES, type Mandate, type MandateRole } from '../../src/domain/mandate.ts'
import { mandateLines } from './mandateLines.ts'
import { readLines } from './rows.ts'
import { targets } from './targets.ts'

const CONFIDENCE: Readonly<Record<string, Confidence>> = { h: 'high', m: 'medium' }

/** @throws RangeError for what is no role: a fault of the data file */
function readRole(text: string): MandateRole {
  const found = MANDATE_ROLES.find((role) => role === text)
  if (!found) throw new RangeError(`not a role: ${text}`)
  return found
}

/** A document has one day of issue; its targets say which, where a line does not. */
const issuedWith = new Map(targets.map(({ document, issued }) => [document.zh, issued]))

const listed = (text: string): readonly string[] => (text === '' ? [] : text.split(','))

/**
 * Fields of a line: role, organisations, how many other issuers, what for in Chinese and English (empty where targets or actions say it),
 * document, when it was issued (empty where its targets say it, or nobody does),
 * address, confidence (h, m), actions, targets.
 */
function toMandate(fields: readonly string[]): Mandate {
  const [role = '', bodies = '', others = '', zh = '', en = '', document = '', issued = '', url = '', letter = '', ...rest] = fields
  const [actions = '', answered = ''] = rest
  const day = issued === '' ? issuedWith.get(document) : issued
  return {
    role: readRole(role),
    bodies: listed(bodies),
    ...(others !== '' && { others: Number(others) }),
    ...(zh !== '' && { subject: { zh, en } }),
    document: { zh: document },
    ...(day !== undefined && { issued: day }),
    ...(url !== '' && { url }),
    confidence: CONFIDENCE[letter] ?? 'low',
    actions: listed(actions),
    targets: listed(answered),
  }
}

/** Who is named for targets and parts of the policy, by which document. */
export const mandates: readonly Mandate[] = readLines(mandateLines).map(toMandate)
