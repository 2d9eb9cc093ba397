/** Situations that a mock can play. Each has its words in every language, and what it does in the mock's own table. */
export const SCENARIO_IDS = [
  'slow',
  'empty',
  'late',
  'partial',
  'revised',
  'offline',
  'unauthorised',
  'server-error',
  'malformed',
  'html-instead-of-json',
  'version-mismatch',
] as const
export type ScenarioId = (typeof SCENARIO_IDS)[number]

/** A mock of another version may announce others; so may an address. */
export const isScenarioId = (id: string): id is ScenarioId => SCENARIO_IDS.some((each) => each === id)
