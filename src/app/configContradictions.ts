import type { Problem } from '../sources/shape.ts'
import type { Config } from './configShape.ts'

function doubledIds({ sources }: Config): readonly Problem[] {
  const ids = sources.map(({ id }) => id)
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [{ place: `sources[${at}].id`, found: id, expected: { kind: 'uniqueId' } as const }] : [],
  )
}

function unknownDefault({ sources, defaultSource }: Config): readonly Problem[] {
  const options = sources.map(({ id }) => id)
  if (options.includes(defaultSource)) return []
  return [{ place: 'defaultSource', found: defaultSource, expected: { kind: 'oneOf', options } }]
}

/** Off track must lie below on track, or every indicator between them would be both. */
function crossedThresholds({ thresholds }: Config): readonly Problem[] {
  if (thresholds.offTrack < thresholds.onTrack) return []
  return [{ place: 'thresholds.offTrack', found: thresholds.offTrack, expected: { kind: 'number', min: -100, max: thresholds.onTrack } }]
}

/** Mistakes in a well-shaped configuration that only show when two keys are held together. */
export function contradictionsIn(config: Config): readonly Problem[] {
  return [...doubledIds(config), ...unknownDefault(config), ...crossedThresholds(config)]
}
