import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import type { LanguageTag } from '../../src/i18n/languages.ts'
import { findChromium, launchArguments } from './chromium.ts'

// What journeys and benches share: start the browser, open the app as a reader with a language, a theme and a screen would,
// listen for noise, and ask axe.

export interface Reader {
  readonly lang?: LanguageTag
  readonly theme?: 'light' | 'dark' | 'projector' | 'projector-dark'
  readonly viewport?: { readonly width: number; readonly height: number }
  /** Further parts of the address, such as `source` or `scenario`. */
  readonly search?: Readonly<Record<string, string>>
  /** `running`: today, with the browser's own clock; what measures times needs it. Journeys else stand still on one day. */
  readonly clock?: 'running'
  /** Runs before the first navigation: routes, init scripts, emulation. */
  readonly before?: (page: Page) => Promise<void>
}

/** An opened page, and everything it said on the console or threw. */
export interface Opened {
  readonly page: Page
  readonly noise: string[]
  /** Closes the page's context; throws when the page made noise. */
  readonly close: () => Promise<void>
}

/** Moment of all journeys: 14:20 in Shanghai on the day that the design's numbers were counted on. */
const JOURNEY_TIME = new Date('2026-11-23T06:20:00Z')

export async function launch(): Promise<Browser> {
  const found = await findChromium()
  if (!found.found) throw new Error(found.sentence)
  return chromium.launch({ executablePath: found.path, args: [...launchArguments] })
}

/** Opens `path` (relative to `appUrl`) in a context of its own. Phones get touch and a mobile viewport. */
export async function openApp(browser: Browser, appUrl: string, path: string, reader: Reader = {}): Promise<Opened> {
  const context = await browser.newContext(contextOptions(reader))
  const page = await context.newPage()
  const noise = listen(page)
  // Journeys would tell another story every month: what is overdue today was not yesterday. Timers and performance run on.
  if (process.env['VITEST'] !== undefined && reader.clock !== 'running') await page.clock.setFixedTime(JOURNEY_TIME)
  await reader.before?.(page)
  await page.goto(addressOf(appUrl, path, reader), { waitUntil: 'load' })
  return { page, noise, close: () => closeQuietly(context, noise) }
}

/** The whole address: what `path` carries stays, what the reader asks for is added. */
export function addressOf(appUrl: string, path: string, reader: Reader = {}): string {
  const url = new URL(path.replace(/^\//, ''), appUrl)
  const wanted = { ...reader.search, lang: reader.lang, theme: reader.theme }
  for (const [key, value] of Object.entries(wanted)) if (value !== undefined) url.searchParams.set(key, value)
  return url.href
}

function contextOptions(reader: Reader): Parameters<Browser['newContext']>[0] {
  const viewport = reader.viewport ?? { width: 1366, height: 768 }
  const phone = viewport.width < 600
  return { viewport, isMobile: phone, hasTouch: phone, timezoneId: 'Asia/Shanghai', acceptDownloads: true, reducedMotion: 'reduce' }
}

function listen(page: Page): string[] {
  const noise: string[] = []
  page.on('pageerror', (error) => noise.push(`thrown: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      noise.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  })
  return noise
}

async function closeQuietly(context: BrowserContext, noise: readonly string[]): Promise<void> {
  await context.close()
  if (noise.length > 0) throw new Error(`The page was not quiet:\n${noise.join('\n')}`)
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Fails with the rule, the words and the place of every violation. The script goes in through the debugger protocol, which the
 * page's Content-Security-Policy does not govern: the policy stays on while axe looks.
 */
export async function expectNoAxeViolations(page: Page, options: axe.RunOptions = {}): Promise<void> {
  await page.evaluate(axeSource)
  const found = await page.evaluate(async (given) => {
    // axe.min.js, evaluated a line above, puts itself on window; the page's own types know nothing of it.
    const { axe: engine } = window as unknown as { axe: typeof axe }
    const { violations } = await engine.run(document, { resultTypes: ['violations'], ...given })
    return violations.map((violation) => ({
      rule: violation.id,
      help: violation.help,
      places: violation.nodes.map((node) => `${node.target.join(' ')}\n      ${node.failureSummary ?? ''}`).slice(0, 5),
    }))
  }, options)
  if (found.length === 0) return
  const lines = found.map(({ rule, help, places }) => `${rule}: ${help}\n    ${places.join('\n    ')}`)
  throw new Error(`axe found ${found.length} violations at ${page.url()}:\n  ${lines.join('\n  ')}`)
}
