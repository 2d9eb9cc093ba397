import { QueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { createRoot, type Root as ReactRoot } from 'react-dom/client'
import type { LanguageTag } from '../../i18n/languages.ts'
import { loadLanguage } from '../../i18n/load.ts'
import { FIRST_PICTURE_MS } from '../../loading/patience.ts'
import { pause } from '../../loading/pause.ts'
import { dataSetQuery } from '../../queries/dataSetQuery.ts'
import { getAddress, openAddress } from '../../state/address.ts'
import { usePreferences } from '../../state/preferences.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { loadConfig } from '../config.ts'
import type { Config } from '../configShape.ts'
import { browserEnvironment } from '../environment.ts'
import { languageOf } from '../language.ts'
import { LastResort } from '../LastResort.tsx'
import { openAsked } from '../openSource.ts'
import { loadPage, PAGE_CODE, placeAt } from '../pages.ts'
import { readingOptions } from '../reading.ts'
import { startLatinFonts } from '../styles/loadFonts.ts'
import { themeOf } from '../theme.ts'
import { afterwards } from './afterwards.ts'
import { asked, root } from './asked.ts'
import { Root } from './Root.tsx'

const ConfigProblem = lazyPart(async () => (await import('../ConfigProblem.tsx')).ConfigProblem)

/**
 * The start of the app, in the order in which it happens. Before this runs, boot.ts (a script of its own, which comes sooner) has asked
 * for the configuration and begun what its source takes.
 *
 * 1. What needs no configuration is asked for, and the theme is set before anything is drawn.
 * 2. The configuration is checked; a mistake in it is told in place of the app.
 * 3. What it decides is asked for: the page's code and words, and the figures.
 * 4. The page is drawn: when the first picture is there, or after a second without it.
 * 5. Afterwards comes what nobody waits for.
 */
export async function start(): Promise<void> {
  const configuring = loadConfig(browserEnvironment(root))
  const words = loadLanguage(languageNow(null))
  startLatinFonts()
  showTheme()
  const container = document.getElementById('root')
  if (!container) throw new Error('index.html has no element #root')
  const reactRoot = createRoot(container)
  const result = await configuring
  if (result.kind === 'config') await startConfigured(reactRoot, result.config, words)
  else
    reactRoot.render(
      <LastResort>
        <Suspense>
          <ConfigProblem result={result} />
        </Suspense>
      </LastResort>,
    )
}

async function startConfigured(reactRoot: ReactRoot, config: Config, words: Promise<unknown>): Promise<void> {
  openAddress({ kind: config.router, base: new URL(root).pathname })
  const { path, search } = getAddress()
  const started = { config, root }
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', refetchOnWindowFocus: false } } })
  const place = placeAt(path)
  const reading = client.prefetchQuery(dataSetQuery(openAsked(started, search), readingOptions(config)))
  const page = place && loadPage(place.id, languageNow(config.language))
  const figures = place && PAGE_CODE[place.id].figures && reading
  // What fails is told by whoever draws it.
  await Promise.race([Promise.allSettled([words, page, figures]), pause(FIRST_PICTURE_MS)])
  reactRoot.render(<Root started={started} client={client} />)
  void reading.then(afterwards)
}

const languageNow = (configured: LanguageTag | null) => languageOf(asked.get('lang'), usePreferences.getState().language, configured)

function showTheme(): void {
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset['theme'] = themeOf(asked.get('theme'), usePreferences.getState().theme, systemIsDark)
}
