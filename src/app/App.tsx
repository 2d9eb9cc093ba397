import { createElement, Suspense, use, useCallback, useEffect, useMemo, useState, type ComponentProps } from 'react'
import { AREA_IDS } from '../domain/policy.ts'
import { useLanguage, useWords } from '../i18n/Language.tsx'
import { LANGUAGE_TAGS } from '../i18n/languages.ts'
import { afterPicture } from '../loading/afterPicture.ts'
import { SourcesProvider } from '../queries/sources.tsx'
import { WorkspaceProvider } from '../queries/workspace.tsx'
import { goTo, useAddress } from '../state/address.ts'
import { FeaturesContext } from '../state/features.ts'
import { PAGES, PLACED_PAGES } from '../state/pages.ts'
import { paths } from '../state/paths.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { SkipLink } from '../ui/SkipLink.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Figures } from './Figures.tsx'
import { Crash, Unseen } from './Frame/late.ts'
import { DemoRibbon } from './Frame/DemoRibbon.tsx'
import { HeadMark } from './Frame/HeadMark.tsx'
import { chooseLanguage, chooseTheme } from './Frame/choose.ts'
import { TopBar } from './Frame/TopBar.tsx'
import { bindKeys, useKeys } from '../state/keys.ts'
import { everywhere } from '../state/shortcuts/everywhere.ts'
import { loadPage, PAGE_CODE, placeAt, type OpenPage } from './pages.ts'
import { useReading, type Reading } from './reading.ts'
import { useStarted } from './started.ts'
import { useTheme } from './theme.ts'
import { Page as Overview } from '../views/Overview/index.ts'
import styles from './App.module.css'

const SearchDialog = lazyPart(async () => (await import('../views/Search/SearchDialog.tsx')).SearchDialog)
const NotFound = lazyPart(async () => (await import('../views/NotFound/NotFound.tsx')).NotFound)

/** Frame and page. The frame stands before the figures do, and stays when a page fails. */
export function App() {
  const { path, search } = useAddress()
  const place = placeAt(path)
  const reading = useReading()
  const { features } = useStarted().config
  const [searching, setSearching] = useState(false)
  const late = useLate()
  const openSearch = useCallback(() => {
    const open = () => setSearching(true)
    void SearchDialog.load().then(open, open)
  }, [])
  const closeSearch = useCallback(() => setSearching(false), [])
  // Another source or period may mend what threw on the same page.
  const here = `${path}?${search}`
  useTheme()
  const presenting = place?.id === 'present' && isShowable(reading)
  useGlobalKeys(features.search ? openSearch : null, presenting)
  const shell = (
    <>
      {reading.workspace && <HeadMark />}
      {late && (
        <ErrorBoundary place={here} fallback={nothing}>
          <Suspense>
            <Unseen />
          </Suspense>
        </ErrorBoundary>
      )}
      {!presenting && <Top place={place} reading={reading} onSearch={openSearch} />}
      {searching && reading.workspace && (
        <ErrorBoundary place={here} fallback={(fault) => <Crashed fault={fault} onRetry={closeSearch} />}>
          <Suspense>
            <SearchDialog onClose={closeSearch} />
          </Suspense>
        </ErrorBoundary>
      )}
      <main id="main" className={presenting ? undefined : styles['main']}>
        <ErrorBoundary place={here} fallback={(fault, retry) => <Crashed fault={fault} onRetry={retry} />}>
          <Suspense fallback={<Pending />}>{place ? <PlacePage place={place} reading={reading} /> : <NotFound />}</Suspense>
        </ErrorBoundary>
      </main>
    </>
  )
  return (
    <FeaturesContext value={features}>
      <SourcesProvider value={reading.sources}>
        {reading.workspace ? <WorkspaceProvider value={reading.workspace}>{shell}</WorkspaceProvider> : shell}
      </SourcesProvider>
    </FeaturesContext>
  )
}

/** Without the network, what only paper needs may not come: the page stays, and asks again at the next place. */
const nothing = () => null

/** What no first picture shows can be asked for now. */
function useLate(): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => void afterPicture().then(() => setLate(true)), [])
  return late
}

function Top({ place, reading, onSearch }: { readonly place: OpenPage | null; readonly reading: Reading; readonly onSearch: () => void }) {
  const words = useWords('frame')
  return (
    <>
      <SkipLink target="main">{words.skip}</SkipLink>
      {reading.workspace && <DemoRibbon />}
      <TopBar page={place?.id ?? null} onSearch={onSearch} />
    </>
  )
}

function PlacePage({ place, reading }: { readonly place: OpenPage; readonly reading: Reading }) {
  const page = <PageItself place={place} />
  return PAGE_CODE[place.id].figures ? (
    <Figures reading={reading} page={place.id}>
      {page}
    </Figures>
  ) : (
    page
  )
}

function PageItself({ place: { id, params } }: { readonly place: OpenPage }) {
  const { tag } = useLanguage()
  return createElement(id === 'overview' ? Overview : use(loadPage(id, tag)), { params })
}

function Crashed(props: ComponentProps<typeof Crash>) {
  return (
    <Suspense fallback={<Pending />}>
      <Crash {...props} />
    </Suspense>
  )
}

function Pending() {
  return <div className={styles['pending']} aria-hidden="true" />
}

/** Keys that work from every page: whoever works here daily needs no pointer to get about. A presentation has keys of its own. */
function useGlobalKeys(openSearch: (() => void) | null, silent: boolean) {
  const { tag } = useLanguage()
  const { theme } = useTheme()
  const keys = useMemo(() => {
    const pages = PLACED_PAGES.flatMap((id) => PAGES[id].keys.map((key) => [key, () => goTo(paths[id]())] as const))
    const nextLanguage = LANGUAGE_TAGS[(LANGUAGE_TAGS.indexOf(tag) + 1) % LANGUAGE_TAGS.length] ?? tag
    return {
      ...bindKeys(everywhere, {
        search: openSearch ?? undefined,
        area: ({ key }) => goTo(paths.area(AREA_IDS[Number(key) - 1] ?? '')),
        language: () => chooseLanguage(nextLanguage),
        theme: () => chooseTheme(theme.startsWith('dark') || theme === 'projector-dark' ? 'light' : 'dark'),
      }),
      ...Object.fromEntries(pages),
    }
  }, [openSearch, tag, theme])
  useKeys(silent ? NO_KEYS : keys)
}

const NO_KEYS = {}

/** A presentation has no frame; what stands in its place when nothing can be shown needs one, or nobody gets out. */
function isShowable({ workspace, pending }: Reading): boolean {
  return workspace ? workspace.assessment.indicators.length > 0 : pending
}
