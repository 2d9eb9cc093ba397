import { pause } from './pause.ts'

/** A browser can be idle before it has drawn, while it waits for the next file. */
const DRAWN_MS = 400
/** A page that is never idle has its turn all the same. */
const LATEST_MS = 10_000

/** Resolves when figures that have just come are drawn and the browser has nothing better to do; Safari knows no idle callback. */
export async function afterPicture(): Promise<void> {
  await pause(DRAWN_MS)
  if ('requestIdleCallback' in globalThis) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LATEST_MS }))
}
