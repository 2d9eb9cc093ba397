import type { Catalog } from './catalog.ts'

/**
 * Whether a catalog holds anything made up: a target, milestone, decision, event or body. It decides where a data set has no values yet
 * (its first day); where there are some, their own provenance does.
 */
export function holdsMadeUp({ targets, milestones, decisions, events, organisations }: Catalog): boolean {
  const dated = [...targets, ...milestones, ...decisions, ...events]
  return dated.some(({ provenance }) => provenance === 'illustrative') || organisations.some(({ illustrative }) => illustrative)
}
