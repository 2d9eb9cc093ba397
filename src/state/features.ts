import { createContext, use } from 'react'

/** What an office can switch off, in its configuration. Each is looked at where the thing is offered, and nowhere else. */
export interface Features {
  /** The search dialog, its button and its key. */
  readonly search: boolean
  /** Saving figures as files. */
  readonly csv: boolean
  /** The menu's button that prints the page. */
  readonly print: boolean
  /** Keeping the last good reading on this machine, for when a source fails. */
  readonly lastGood: boolean
  /** Offering a mock's scenarios. */
  readonly scenarios: boolean
}

export const ALL_FEATURES: Features = { search: true, csv: true, print: true, lastGood: true, scenarios: true }

export const FeaturesContext = createContext(ALL_FEATURES)

export const useFeatures = (): Features => use(FeaturesContext)
