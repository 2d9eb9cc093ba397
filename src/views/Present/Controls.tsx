import type { MouseEvent } from 'react'
import { useWords } from '../../i18n/Language.tsx'
import type { Presenter } from './presenterShape.ts'
import styles from './Controls.module.css'

// A press with a mouse or finger must not take the focus: the next press of the space bar would repeat it.
const keepFocus = (event: MouseEvent) => event.preventDefault()

/** Turning pages by a tap on either side, and the few buttons that appear when the pointer moves or the focus comes. */
export function Controls({ presenter }: { readonly presenter: Presenter }) {
  const words = useWords('present')
  return (
    <div role="group" aria-label={words.controls} onMouseDown={keepFocus}>
      <button type="button" className={styles['turn-back']} aria-label={words.back} onClick={presenter.back} />
      <button type="button" className={styles['turn-next']} aria-label={words.next} onClick={presenter.next} />
      <div className={styles['controls']}>
        {presenter.speaker.refused && <span role="status">{words.speaker.refused}</span>}
        <Control name={words.speaker.open} keyName="S" onClick={presenter.speaker.open} />
        <Control name={words.theme} keyName="T" onClick={presenter.toggleTheme} />
        <Control name={words.fullScreen} keyName="F" onClick={presenter.toggleFullScreen} />
        <Control name={words.exit} keyName={words.exitKey} onClick={presenter.exit} />
      </div>
    </div>
  )
}

function Control({ name, keyName, onClick }: { readonly name: string; readonly keyName: string; readonly onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      {name} <kbd aria-hidden="true">{keyName}</kbd>
    </button>
  )
}
