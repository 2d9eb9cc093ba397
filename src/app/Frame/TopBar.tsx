import type { AreaId } from '../../domain/policy.ts'
import { useWords } from '../../i18n/Language.tsx'
import { useAddress } from '../../state/address.ts'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { NAV, type PageId } from '../pages.ts'
import { DataMenu } from './DataMenu.tsx'
import { MainMenu } from './MainMenu.tsx'
import styles from './Frame.module.css'

interface TopBarProps {
  readonly page: PageId | null
  readonly title: string
  readonly onSearch: () => void
  readonly area?: AreaId | undefined
}

/** Name, pages that exist, and the few things that work from anywhere. */
export function TopBar({ page, title, onSearch }: TopBarProps) {
  const words = useWords('frame')
  return (
    <header className={styles['bar']}>
      <div className={styles['inner']}>
        <Link to={paths.overview()} className={styles['brand']} aria-label={`${title} ${words.product.tagline}`}>
          <span className={styles['mark']}>AI+</span>
          <span className={styles['name']}>
            {title}
            <span>{words.product.tagline}</span>
          </span>
        </Link>
        <nav className={styles['nav']} aria-label={words.nav.label}>
          {NAV.map((each) => (
            <Link key={each} to={paths[each]()} aria-current={page === each ? 'page' : undefined}>
              {words.pages[each]}
            </Link>
          ))}
        </nav>
        <div className={styles['tools']}>
          <DataMenu />
          <button type="button" className={`${styles['tool']} ${styles['bare']}`} onClick={onSearch} aria-label={words.search.open} aria-keyshortcuts="/ Control+K">
            <SearchIcon />
            <span className={styles['only-wide']}>
              <Kbd>/</Kbd>
            </span>
          </button>
          <PresentLink />
          <MainMenu page={page} />
        </div>
      </div>
    </header>
  )
}

function PresentLink() {
  const words = useWords('frame')
  useAddress()
  return (
    <Link to={paths.present()} className={`${styles['strong']} ${styles['only-wide']}`} aria-keyshortcuts="P">
      {words.present} <Kbd>P</Kbd>
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

