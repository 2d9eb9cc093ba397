import type { Confidence } from './observation.ts'
import type { Name, Text } from './text.ts'

/**
 * How a document names a body: it coordinates, leads, is responsible, organises, or issued the document, alone, with others, or as the
 * first of them. Whoever is named first among issuers is not always the one that leads.
 */
export const MANDATE_ROLES = ['coordinator', 'lead', 'responsible', 'organiser', 'issuer', 'firstIssuer', 'jointIssuer'] as const
export type MandateRole = (typeof MANDATE_ROLES)[number]

/** Whom a document names for targets or actions; beside an indicator's own `lead`, which an office sets. */
export interface Mandate {
  readonly role: MandateRole
  /** Organisation ids, in the document's order. */
  readonly bodies: readonly string[]
  /** How many more issuers the document has. */
  readonly others?: number | undefined
  /** What the body is named for, where it is neither a target nor a whole action. */
  readonly subject?: Text | undefined
  readonly document: Name
  /** ISO day, month or year; see `catalogOn`. */
  readonly issued?: string | undefined
  readonly url?: string | undefined
  readonly confidence: Confidence
  readonly actions: readonly string[]
  readonly targets: readonly string[]
}

interface Mandated {
  readonly mandates?: readonly Mandate[] | undefined
}

/** Mandates for any of some targets or actions. */
export function mandatesFor({ mandates = [] }: Mandated, { targets, actions }: Pick<Mandate, 'targets' | 'actions'>): readonly Mandate[] {
  const asked = new Set([...targets, ...actions])
  return mandates.filter((each) => [...each.targets, ...each.actions].some((id) => asked.has(id)))
}

/** What a document names somebody for as a whole, and no single target or action. */
export function overallMandates({ mandates = [] }: Mandated): readonly Mandate[] {
  return mandates.filter(({ targets, actions }) => targets.length === 0 && actions.length === 0)
}
