import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useMaybeWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { useFeatures } from '../../state/features.ts'
import { PAGES, pagesIn, type PageId, type PlacedPage } from '../../state/pages.ts'
import { paths } from '../../state/paths.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { useStarted } from '../started.ts'
import { DataMenu } from './DataMenu.tsx'
import { MainMenu } from './MainMenu.tsx'
import toolStyles from './Tool.module.css'
import styles from './TopBar.module.css'

interface TopBarProps {
  readonly page: PageId | null
  readonly onSearch: () => void
}

/** Name, pages that exist, and the few things that work from anywhere. */
export function TopBar({ page, onSearch }: TopBarProps) {
  const words = useWords('frame')
  const { config } = useStarted()
  const { search } = useFeatures()
  const ready = useMaybeWorkspace() !== null
  const title = config.title[useLanguage().text]
  const [name = title, rest] = title.split(' · ')
  return (
    <header className={styles['bar']}>
      <div className={styles['inner']}>
        <Link to={paths.overview()} className={styles['brand']}>
          <span className={styles['mark']}>AI+</span>
          <span className={styles['name']}>
            {name}
            {rest && <span>{rest}</span>}
          </span>
        </Link>
        <nav className={styles['nav']} aria-label={words.navigation}>
          {pagesIn('bar').map((each) => (
            <Link key={each} to={paths[each]()} aria-current={page === each ? 'page' : undefined}>
              {words.pages[each]}
            </Link>
          ))}
        </nav>
        <div className={styles['tools']}>
          <DataMenu />
          {search && (
            <button
              type="button"
              className={`${toolStyles['tool']} ${toolStyles['bare']}`}
              disabled={!ready}
              onClick={onSearch}
              aria-label={words.search.label}
              aria-keyshortcuts="/"
            >
              <SearchIcon />
              <span className={toolStyles['only-wide']}>
                <Kbd>/</Kbd>
              </span>
            </button>
          )}
          {pagesIn('action').map((each) => (
            <ActionLink key={each} page={each} />
          ))}
          <MainMenu page={page} />
        </div>
      </div>
    </header>
  )
}

function ActionLink({ page }: { readonly page: PlacedPage }) {
  const words = useWords('frame')
  const key = PAGES[page].keys[0].toUpperCase()
  return (
    <Link to={paths[page]()} className={`${toolStyles['strong']} ${toolStyles['only-wide']}`} aria-keyshortcuts={key}>
      {words.pages[page]} <Kbd>{key}</Kbd>
    </Link>
  )
}

function SearchIcon() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2">
      <circle cx="5.6" cy="5.6" r="4.4" />
      <path d="m9 9 4 4" />
    </svg>
  )
}
