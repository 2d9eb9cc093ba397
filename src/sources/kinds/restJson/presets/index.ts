import { odata } from './odata.ts'
import { postgrest } from './postgrest.ts'
import type { Preset } from './preset.ts'
import { worldBank } from './worldBank.ts'

/** Families of JSON services, by the name that the configuration uses. One file and one line each. */
export const PRESETS = { worldBank, postgrest, odata } as const satisfies Record<string, Preset>

export type PresetName = keyof typeof PRESETS
