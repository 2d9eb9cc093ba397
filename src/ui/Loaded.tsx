import type { ReactNode } from 'react'
import styles from './Loaded.module.css'

/** The four pictures of everything that is fetched. Exactly one at a time. */
export type LoadState<Data> =
  | {
      readonly kind: 'pending'
      /** What is being read. */ readonly label: ReactNode
      /** After 8 s: how to go on. */ readonly actions?: ReactNode
    }
  | { readonly kind: 'error'; readonly title: ReactNode; readonly text: ReactNode; readonly actions: ReactNode }
  | { readonly kind: 'empty'; readonly title: ReactNode; readonly text?: ReactNode; readonly actions?: ReactNode }
  | { readonly kind: 'data'; readonly data: Data }

interface LoadedProps<Data> {
  readonly state: LoadState<Data>
  /** Height in px that all four keep, so that nothing jumps. */
  readonly height: number
  readonly children: (data: Data) => ReactNode
}

const BARS = [60, 85, 71, 78, 64, 82] as const
const BAR_STEP = 44

/** Pending, error with a way on, empty with its reason, or the data: at one height. */
export function Loaded<Data>({ state, height, children }: LoadedProps<Data>) {
  return (
    <div className={styles['loaded']} style={{ minHeight: height }} data-state={state.kind} aria-busy={state.kind === 'pending'}>
      {picture(state, height, children)}
    </div>
  )
}

function picture<Data>(state: LoadState<Data>, height: number, children: (data: Data) => ReactNode): ReactNode {
  switch (state.kind) {
    case 'pending':
      return <Pending label={state.label} actions={state.actions} bars={Math.max(1, Math.floor(height / BAR_STEP) - 1)} />
    case 'error':
      return <Message role="alert" {...state} />
    case 'empty':
      return <Message role="status" {...state} />
    case 'data':
      return children(state.data)
  }
}

/** Grey rows that do not move: a shimmer would say nothing more. */
function Pending({ label, actions, bars }: { readonly label: ReactNode; readonly actions: ReactNode; readonly bars: number }) {
  return (
    <div className={styles['message']} role="status">
      <div className={styles['bars']} aria-hidden="true">
        {Array.from({ length: Math.min(8, bars) }, (_, place) => (
          <span key={place} style={{ width: `${BARS[place % BARS.length]}%` }} />
        ))}
      </div>
      <p>{label}</p>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}

interface MessageProps {
  readonly role: 'alert' | 'status'
  readonly title: ReactNode
  readonly text?: ReactNode
  readonly actions?: ReactNode
}

/** What happened, what still works, what to do. */
export function Message({ role, title, text, actions }: MessageProps) {
  return (
    <div className={styles['message']} role={role}>
      <p className={styles['title']}>{title}</p>
      {text !== undefined && <p>{text}</p>}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
