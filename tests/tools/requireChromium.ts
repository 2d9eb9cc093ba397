import { findChromium } from './chromium.ts'

/** Global set-up of the projects that need a browser: stops them with one sentence instead of a stack of time-outs. */
export async function setup() {
  const chromium = await findChromium()
  if (!chromium.found) throw new Error(chromium.sentence)
}
