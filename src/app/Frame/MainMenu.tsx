import { useWords } from '../../i18n/Language.tsx'
import type { PageId } from '../../state/pages.ts'
import { Popover } from '../../ui/Popover.tsx'
import { MainList, preloadMain } from './lists.ts'
import { MenuContent } from './MenuContent.tsx'
import styles from './Tool.module.css'

/** Language, look, and the pages that do not stand in the bar. */
export function MainMenu({ page }: { readonly page: PageId | null }) {
  const words = useWords('frame')
  return (
    <Popover className={`${styles['tool']} ${styles['bare']}`} label={words.menu} button={<MenuIcon />} onNear={preloadMain}>
      {(close) => (
        <MenuContent>
          <MainList page={page} onDone={close} />
        </MenuContent>
      )}
    </Popover>
  )
}

function MenuIcon() {
  return (
    <svg width="16" height="14" viewBox="0 0 16 14" aria-hidden="true" stroke="currentColor" strokeWidth="2">
      <path d="M0 2h16M0 7h16M0 12h16" />
    </svg>
  )
}
