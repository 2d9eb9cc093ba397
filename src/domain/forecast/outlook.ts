import { FORECAST_SHARE, type NoForecast, type Projection } from './forecastTypes.ts'

/** What the recent trend says of a target to come. It stands beside a status and never is one. */
export const OUTLOOKS = ['willMiss', 'open', 'willReach'] as const
export type Outlook = (typeof OUTLOOKS)[number]

const TAIL = (1 - FORECAST_SHARE) / 2

/**
 * Below one chance the target will be missed, above the other reached; between them it is open. They are the ends of the 80 % interval:
 * open is what the interval holds. The IPCC's guidance note on uncertainties (Mastrandrea et al. 2010) calls the two sides very unlikely
 * and very likely.
 */
export const OUTLOOK_CHANCES = { willMiss: TAIL, willReach: 1 - TAIL } as const

/** An outlook with the chance it rests on; null where the past shows no error to go by, as of values on a straight line. */
export interface StatedOutlook {
  readonly outlook: Outlook
  readonly chance: number | null
}

/** Null where no forecast reaches the target's date. */
export function outlookIn(forecast: Projection | NoForecast | null): StatedOutlook | null {
  if (!forecast?.ok || !forecast.atDue) return null
  const { chance, atDue } = forecast
  if (chance === null) return { outlook: atDue.reached ? 'willReach' : 'willMiss', chance }
  if (chance < OUTLOOK_CHANCES.willMiss) return { outlook: 'willMiss', chance }
  return { outlook: chance > OUTLOOK_CHANCES.willReach ? 'willReach' : 'open', chance }
}
