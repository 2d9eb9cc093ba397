import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import styles from './Tabs.module.css'

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

interface TabsProps<Value extends string> extends ChoiceProps<Value> {
  /** Shared with the panels. */
  readonly id: string
  /** `bar` underlines the chosen one, `segments` fills it. */
  readonly look?: 'bar' | 'segments' | undefined
}

const STEPS: Readonly<Record<string, number | undefined>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/** The option an arrow, Home or End leads to; null for other keys. */
function reached<Value extends string>(key: string, options: readonly Option<Value>[], value: Value): Option<Value> | null {
  if (key === 'Home') return options[0] ?? null
  if (key === 'End') return options.at(-1) ?? null
  const step = STEPS[key]
  if (step === undefined) return null
  const at = options.findIndex((option) => option.value === value)
  return options[(at + step + options.length) % options.length] ?? null
}

function useArrows<Value extends string>({ options, value, onChange }: ChoiceProps<Value>) {
  const group = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = reached(event.key, options, value)
    if (!next) return
    event.preventDefault()
    onChange(next.value)
    group.current?.querySelectorAll<HTMLElement>('button')[options.indexOf(next)]?.focus()
  }
  return { group, onKeyDown }
}

/** Views of the same thing, one at a time. Arrow keys move and choose, as WAI-ARIA's tabs pattern has it. */
export function Tabs<Value extends string>(props: TabsProps<Value>) {
  const { id, label, options, value, onChange, look = 'segments' } = props
  const { group, onKeyDown } = useArrows(props)
  return (
    <div ref={group} className={styles[look]} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="tab"
          id={`${id}-${option.value}`}
          aria-controls={`${id}-panel`}
          aria-selected={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}

/** What the chosen tab shows. */
export function TabPanel({ id, value, children }: { readonly id: string; readonly value: string; readonly children: ReactNode }) {
  return (
    <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
      {children}
    </div>
  )
}

/** One of a few settings: a radio group that looks like segments. */
export function SegmentedControl<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChange } = props
  const { group, onKeyDown } = useArrows(props)
  return (
    <div ref={group} className={styles['segments']} role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
