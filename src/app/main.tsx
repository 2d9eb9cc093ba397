import { asked, root } from './boot.ts'
import './styles/index.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, Suspense } from 'react'
import { createRoot, type Root as ReactRoot } from 'react-dom/client'
import { LanguageProvider } from '../i18n/Language.tsx'
import { DEFAULT_LANGUAGE, isLanguageTag, type LanguageTag } from '../i18n/languages.ts'
import { loadLanguage } from '../i18n/load.ts'
import { dataSetQuery } from '../queries/dataSetQuery.ts'
import { getAddress, openAddress, useParam } from '../state/address.ts'
import { usePreferences } from '../state/preferences.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { App } from './App.tsx'
import { loadConfig, type ConfigResult } from './config.ts'
import type { Config } from './configShape.ts'
import { LastResort } from './LastResort.tsx'
import { loadPage, PAGE_CODE, placeAt } from './pages.ts'
import { openAsked, readingOptions } from './reading.ts'
import { browserEnvironment, StartedContext } from './start.ts'
import { loadHanFontIfMissing, startLatinFonts } from './styles/loadFonts.ts'
import { themeOf } from './theme.ts'

const ConfigProblem = lazyPart(async () => (await import('./ConfigProblem.tsx')).ConfigProblem)

const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', refetchOnWindowFocus: false } } })

/** The address wins over the reader's choice, that over the configuration; Chinese whatever the browser says. */
function languageOf(wanted: string | null, preferred: string | null, configured: LanguageTag | null): LanguageTag {
  for (const tag of [wanted, preferred]) if (tag !== null && isLanguageTag(tag)) return tag
  return configured ?? DEFAULT_LANGUAGE
}

const languageNow = (configured: LanguageTag | null) => languageOf(asked.get('lang'), usePreferences.getState().language, configured)

function Root({ config }: { readonly config: Config }) {
  const wanted = useParam('lang')
  const preferred = usePreferences((preferences) => preferences.language)
  const tag = languageOf(wanted, preferred, config.language)
  // Written only when it differs: even the same value makes the browser match every rule by language again, for every element.
  if (document.documentElement.lang !== tag) document.documentElement.lang = tag
  return (
    <StartedContext value={{ config, root }}>
      <QueryClientProvider client={client}>
        <Suspense>
          <LanguageProvider tag={tag} timeZone={config.timeZone}>
            <App />
          </LanguageProvider>
        </Suspense>
      </QueryClientProvider>
    </StartedContext>
  )
}

/**
 * What is here within a second is drawn at once and whole: a frame that stands for a moment only delays the page, and is one more
 * thing to look at. What takes longer gets the frame meanwhile.
 */
const MOMENT_MS = 1_000

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

function lookAhead({ target }: Event): void {
  import('./ahead.ts').then(
    ({ fetchAhead }) => fetchAhead(target),
    () => undefined,
  )
}

/** After the page is drawn: what nobody waits for. */
function later(): void {
  void pause(LATER_MS).then(loadHanFontIfMissing)
  for (const sign of ['pointerover', 'focusin']) document.addEventListener(sign, lookAhead)
}
const LATER_MS = 200

/** Draws the app. Everything that can be fetched now is: configuration, words, the page's own code, faces. */
async function start(): Promise<void> {
  const configuring = loadConfig(browserEnvironment(root))
  const speaking = loadLanguage(languageNow(null)).catch(() => undefined)
  startLatinFonts()
  document.documentElement.dataset['theme'] = themeOf(
    asked.get('theme'),
    usePreferences.getState().theme,
    matchMedia('(prefers-color-scheme: dark)').matches,
  )
  const container = document.getElementById('root')
  if (!container) throw new Error('index.html has no element #root')
  const result = await configuring
  if (result.kind === 'config') await draw(createRoot(container), result.config, speaking)
  else drawProblem(createRoot(container), result)
}

function drawProblem(reactRoot: ReactRoot, result: Exclude<ConfigResult, { kind: 'config' }>): void {
  reactRoot.render(
    <LastResort>
      <Suspense>
        <ConfigProblem result={result} />
      </Suspense>
    </LastResort>,
  )
}

async function draw(reactRoot: ReactRoot, config: Config, speaking: Promise<unknown>): Promise<void> {
  openAddress({ kind: config.router, base: new URL(root).pathname })
  const address = getAddress()
  const place = placeAt(address.path)
  const coming = place && loadPage(place.id, languageNow(config.language)).catch(() => undefined)
  const source = openAsked(config, root, address.search)
  const reading = client.prefetchQuery(dataSetQuery(source, readingOptions(config)))
  const waited = [speaking, Promise.resolve(coming), place && PAGE_CODE[place.id].figures ? reading : Promise.resolve()]
  await Promise.race([Promise.all(waited), pause(MOMENT_MS)])
  reactRoot.render(
    <StrictMode>
      <LastResort>
        <Root config={config} />
      </LastResort>
    </StrictMode>,
  )
  void reading.then(later)
}

void start()
