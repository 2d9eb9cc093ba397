import { create } from 'zustand'
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware'

export const THEMES = ['light', 'dark', 'projector', 'projector-dark'] as const
export type Theme = (typeof THEMES)[number]

export const DENSITIES = ['compact', 'standard', 'roomy'] as const
export type Density = (typeof DENSITIES)[number]

/** What a reader chose and wants to find again. Never data, never anything secret. null: not chosen. */
export interface Preferences {
  readonly language: string | null
  readonly theme: Theme | null
  readonly density: Density
  /** Single-key shortcuts can be switched off (WCAG 2.1.4). */
  readonly shortcuts: boolean
  /** Columns hidden in the workbench, by id. */
  readonly hiddenColumns: readonly string[]
}

const initial: Preferences = { language: null, theme: null, density: 'compact', shortcuts: true, hiddenColumns: [] }

/** Storage that cannot throw: private windows and full disks lose a preference, not the page. */
const quietStorage: StateStorage = {
  getItem: (name) => {
    try {
      return localStorage.getItem(name)
    } catch {
      return null
    }
  },
  setItem: (name, value) => {
    try {
      localStorage.setItem(name, value)
    } catch {
      // Not kept; the choice still holds for this visit.
    }
  },
  removeItem: (name) => {
    try {
      localStorage.removeItem(name)
    } catch {
      // As above.
    }
  },
}

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | null => allowed.find((each) => each === value) ?? null

/** Keeps what is still understood of a stored object of any version or shape; drops the rest. */
export function readPreferences(stored: unknown): Preferences {
  if (typeof stored !== 'object' || stored === null) return initial
  const found: Readonly<Record<string, unknown>> = { ...stored }
  return {
    language: typeof found['language'] === 'string' ? found['language'] : initial.language,
    theme: oneOf(THEMES, found['theme']),
    density: oneOf(DENSITIES, found['density']) ?? initial.density,
    shortcuts: typeof found['shortcuts'] === 'boolean' ? found['shortcuts'] : initial.shortcuts,
    hiddenColumns: Array.isArray(found['hiddenColumns']) ? found['hiddenColumns'].filter((each) => typeof each === 'string') : [],
  }
}

export const usePreferences = create<Preferences>()(
  persist(() => initial, {
    name: 'ai-plus-progress.preferences',
    version: 1,
    storage: createJSONStorage(() => quietStorage),
    migrate: readPreferences,
    merge: (stored, current) => ({ ...current, ...readPreferences(stored) }),
  }),
)

export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change)
}
