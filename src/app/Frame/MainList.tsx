import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { LANGUAGES, LANGUAGE_TAGS } from '../../i18n/languages.ts'
import { useParam } from '../../state/address.ts'
import { Link } from '../../state/Link.tsx'
import { useFeatures } from '../../state/features.ts'
import { pagesIn, type PageId, type PlacedPage } from '../../state/pages.ts'
import { paths } from '../../state/paths.ts'
import { THEMES, usePreferences } from '../../state/preferences.ts'
import { Choice } from './Choice.tsx'
import { DataList } from './DataList.tsx'
import { chooseLanguage, chooseTheme } from './choose.ts'
import { useChosenData } from './useChosenData.ts'
import itemStyles from './Item.module.css'
import styles from './MainList.module.css'

interface MainListProps {
  readonly page: PageId | null
  readonly onDone: () => void
}

/** The pages that do not stand in the bar, printing, language and look. */
export function MainList({ page, onDone }: MainListProps) {
  const words = useWords('frame')
  const { print } = useFeatures()
  return (
    <>
      <div className={styles['only-narrow-block']}>
        <PageLinks pages={[...pagesIn('bar'), ...pagesIn('action')]} page={page} onGo={onDone} />
      </div>
      <PageLinks pages={pagesIn('menu')} page={page} onGo={onDone} />
      {print && (
        <button type="button" className={itemStyles['item']} onClick={() => printPage(onDone)}>
          {words.print}
        </button>
      )}
      <DataChoice onDone={onDone} />
      <Languages onChosen={onDone} />
      <Themes onChosen={onDone} />
    </>
  )
}

/** Data set and period, which a phone's bar has no room for: named, and behind the name what can be chosen. */
function DataChoice({ onDone }: { readonly onDone: () => void }) {
  const words = useWords('frame')
  const chosen = useChosenData()
  if (!chosen) return null
  return (
    <details className={styles['only-narrow-block']}>
      <summary className={itemStyles['item']}>
        {`${words.dataSet} · ${words.period}`}
        <b>{`${chosen.name} · ${chosen.period}`}</b>
      </summary>
      <DataList onDone={onDone} />
    </details>
  )
}

/** The menu is closed first, or it would stand on the paper. */
function printPage(close: () => void): void {
  close()
  window.print()
}

function PageLinks({
  pages,
  page,
  onGo,
}: {
  readonly pages: readonly PlacedPage[]
  readonly page: PageId | null
  readonly onGo: () => void
}) {
  const words = useWords('frame')
  return pages.map((each) => (
    <Link key={each} to={paths[each]()} className={itemStyles['item']} aria-current={page === each ? 'page' : undefined} onClick={onGo}>
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
