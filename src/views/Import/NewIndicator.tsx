import { useId, type ReactNode } from 'react'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import type { NewIndicatorChoice, TargetChoice } from '../../imports/importRecord.ts'
import type { Workspace } from '../../queries/workspace.tsx'
import styles from './Import.module.css'

interface NewIndicatorProps {
  readonly name: string
  readonly choice: NewIndicatorChoice
  readonly workspace: Workspace
  readonly onSay: (choice: NewIndicatorChoice) => void
}

const DIRECTIONS = ['unknown', 'up', 'down'] as const

/** What only a person knows of a new indicator; all the rest has a default. */
export function NewIndicator({ name, choice, workspace, onSay }: NewIndicatorProps) {
  const words = useWords('imports').names
  const { text } = useLanguage()
  const { areas } = workspace.evaluation.whole.outline
  const own = text === 'zh' ? 'zh' : 'en'
  const other = text === 'zh' ? 'en' : 'zh'
  const labels = { zh: words.nameZh, en: words.nameEn }
  return (
    <fieldset className={styles['new']}>
      <legend>{words.of(name)}</legend>
      <Typed
        label={labels[own]}
        value={choice[own] || (own === 'en' ? choice.zh : '')}
        onType={(typed) => onSay({ ...choice, [own]: typed })}
      />
      <Typed label={labels[other]} value={choice[other]} onType={(typed) => onSay({ ...choice, [other]: typed })} />
      <Field label={words.area}>
        {(id) => (
          <select
            id={id}
            value={choice.area}
            onChange={({ target }) => onSay({ ...choice, area: areas.find((area) => area.id === target.value)?.id ?? choice.area })}
          >
            {areas.map((area) => (
              <option key={area.id} value={area.id}>
                {area.short[text]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.direction}>
        {(id) => (
          <select
            id={id}
            value={choice.direction}
            onChange={({ target }) => onSay({ ...choice, direction: DIRECTIONS.find((each) => each === target.value) ?? 'unknown' })}
          >
            {DIRECTIONS.map((each) => (
              <option key={each} value={each}>
                {words.directions[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TargetFields choice={choice} onSay={(typed) => onSay({ ...choice, ...typed })} />
      <span className={styles['hint']}>{words.restDefault}</span>
    </fieldset>
  )
}

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

interface TypedProps {
  readonly label: string
  readonly value: string
  readonly size?: number
  readonly onType: (text: string) => void
}

export function Typed({ label, value, size = 20, onType }: TypedProps) {
  return (
    <Field label={label}>
      {(id) => <input id={id} type="text" size={size} value={value} onChange={({ target }) => onType(target.value)} />}
    </Field>
  )
}

/** What is to be reached, and by when; the time is asked for once there is a number. */
export function TargetFields({ choice, onSay }: { readonly choice: TargetChoice; readonly onSay: (typed: Partial<TargetChoice>) => void }) {
  const words = useWords('imports').names
  return (
    <>
      <Typed label={words.target} value={choice.target} size={10} onType={(target) => onSay({ target })} />
      {choice.target !== '' && (
        <Typed label={words.targetPeriod} value={choice.targetPeriod} size={8} onType={(targetPeriod) => onSay({ targetPeriod })} />
      )}
    </>
  )
}
