import { createContext, use } from 'react'
import type { Config } from './configShape.ts'

/** What the app knows once its configuration is read. */
export interface Started {
  readonly config: Config
  /** Absolute address of the app's base. */
  readonly root: string
}

export const StartedContext = createContext<Started | null>(null)

/** @throws Error where App is drawn without a configuration. */
export function useStarted(): Started {
  const started = use(StartedContext)
  if (!started) throw new Error('the app was drawn before its configuration was read')
  return started
}
