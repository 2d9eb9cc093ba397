import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { LANGUAGES, LANGUAGE_TAGS } from '../../i18n/languages.ts'
import { setParams, useParam } from '../../state/address.ts'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { prefer, THEMES, usePreferences, type Theme } from '../../state/preferences.ts'
import { NAV, type PageId } from '../pages.ts'
import { Popover } from './Popover.tsx'
import styles from './Frame.module.css'

const OTHER_PAGES = ['data', 'quality', 'help'] as const satisfies readonly PageId[]

/** What is chosen here holds from now on; a choice in the address gives way to it. */
export function chooseTheme(theme: Theme | null): void {
  prefer({ theme })
  setParams({ theme: null })
}

export function chooseLanguage(language: string): void {
  prefer({ language })
  setParams({ lang: null })
}

/** Language, look, and the pages that do not stand in the bar. */
export function MainMenu({ page }: { readonly page: PageId | null }) {
  const words = useWords('frame')
  return (
    <Popover className={`${styles['tool']} ${styles['bare']}`} label={words.menu} button={<MenuIcon />}>
      {(close) => (
        <>
          <div className={styles['only-narrow-block']}>
            <PageLinks pages={NAV} page={page} onGo={close} />
          </div>
          <PageLinks pages={OTHER_PAGES} page={page} onGo={close} />
          <Languages onChosen={close} />
          <Themes onChosen={close} />
        </>
      )}
    </Popover>
  )
}

function PageLinks({
  pages,
  page,
  onGo,
}: {
  readonly pages: readonly ((typeof NAV)[number] | (typeof OTHER_PAGES)[number])[]
  readonly page: PageId | null
  readonly onGo: () => void
}) {
  const words = useWords('frame')
  return pages.map((each) => (
    <Link key={each} to={paths[each]()} className={styles['item']} aria-current={page === each ? 'page' : undefined} onClick={onGo}>
      {words.pages[each]}
    </Link>
  ))
}

function Languages({ onChosen }: { readonly onChosen: () => void }) {
  const words = useWords('frame')
  const { tag } = useLanguage()
  return (
    <div role="radiogroup" aria-label={words.language}>
      <h2>{words.language}</h2>
      {LANGUAGE_TAGS.map((each) => (
        <Choice
          key={each}
          name={LANGUAGES[each].name}
          lang={each}
          chosen={each === tag}
          onChoose={() => {
            chooseLanguage(each)
            onChosen()
          }}
        />
      ))}
    </div>
  )
}

function Themes({ onChosen }: { readonly onChosen: () => void }) {
  const words = useWords('frame')
  const preferred = usePreferences((preferences) => preferences.theme)
  const asked = useParam('theme')
  const current = asked ?? preferred
  return (
    <div role="radiogroup" aria-label={words.theme}>
      <h2>{words.theme}</h2>
      {[null, ...THEMES].map((each) => (
        <Choice
          key={each ?? 'system'}
          name={words.themes[each ?? 'system']}
          chosen={each === current}
          onChoose={() => {
            chooseTheme(each)
            onChosen()
          }}
        />
      ))}
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly lang?: string
}

/** One of several; the chosen one carries a dot and says so. */
export function Choice({ name, chosen, onChoose, lang }: ChoiceProps) {
  return (
    <button type="button" role="radio" aria-checked={chosen} className={styles['item']} lang={lang} onClick={onChoose}>
      {name}
    </button>
  )
}

function MenuIcon() {
  return (
    <svg width="16" height="14" viewBox="0 0 16 14" aria-hidden="true" stroke="currentColor" strokeWidth="2">
      <path d="M0 2h16M0 7h16M0 12h16" />
    </svg>
  )
}
