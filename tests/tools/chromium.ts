import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Either a browser that starts, or a sentence that says what to do. */
export type Chromium = { readonly found: true; readonly path: string } | { readonly found: false; readonly sentence: string }

/** Harmless on a desktop, needed as root, in a container and without a graphics card. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
] as const

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** `$CHROMIUM_PATH`, else the system's own, else the one that came with `npm ci` (Linux x64 only). */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '')
    return existsSync(named) ? starts(named) : missing(`CHROMIUM_PATH names ${named}, which does not exist.`)
  const system = systemBrowsers.find((path) => existsSync(path))
  if (system !== undefined) return starts(system)
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return missing(`No Chrome or Chromium was found on ${process.platform} ${process.arch}.`)
  return packaged()
}

/** Unpacks the browser of @sparticuz/chromium into the temporary folder, once. */
async function packaged(): Promise<Chromium> {
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    return starts(await chromium.executablePath())
  } catch (error) {
    return missing(`The browser that comes with npm ci could not be unpacked (${error instanceof Error ? error.message : String(error)}).`)
  }
}

function starts(path: string): Chromium {
  const absent = missingLibraries(path)
  if (absent.length === 0) return { found: true, path }
  return {
    found: false,
    sentence:
      `The browser ${path} needs system libraries that are not installed: ${absent.join(', ')}. ` +
      'On Debian or Ubuntu: apt-get install libnss3 libnspr4 libexpat1. On Fedora: dnf install nss nspr expat. Or set CHROMIUM_PATH to another Chrome or Chromium.',
  }
}

function missing(what: string): Chromium {
  return { found: false, sentence: `${what} Install Chrome or Chromium, or set CHROMIUM_PATH to one, and run the tests again.` }
}

/** Names of shared libraries that the loader cannot find. Wrapper scripts and systems without ldd have none to name. */
function missingLibraries(path: string): string[] {
  if (process.platform !== 'linux') return []
  try {
    const listed = execFileSync('ldd', [path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return [...listed.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
  } catch {
    return []
  }
}
