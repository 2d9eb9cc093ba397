import { useId, useState, type FormEvent } from 'react'
import type { CredentialKind, Credentials, CredentialsWanted } from '../domain/credentials.ts'
import { Button } from './Button.tsx'
import styles from './CredentialsForm.module.css'

export interface CredentialsWords {
  readonly title: string
  readonly kind: string
  readonly kinds: Readonly<Record<CredentialKind, string>>
  readonly token: string
  readonly user: string
  readonly password: string
  readonly name: string
  readonly value: string
  readonly enter: string
}

interface CredentialsFormProps {
  readonly words: CredentialsWords
  /** Said under the fields: who sees what is entered, and for how long. */
  readonly promise: string
  /** Why what was entered before did not do. */
  readonly refused: string | null
  /** What is wanted; where nothing is known the reader chooses. */
  readonly wanted: CredentialsWanted | undefined
  /** What was entered before; nothing secret of it is shown again. */
  readonly before: Credentials | undefined
  readonly onEnter: (credentials: Credentials) => void
}

/** Headers carry printable ASCII only; user names end at their colon (RFC 7617), and names of headers are tokens (RFC 9110). */
const PRINTABLE = '[\\x21-\\x7e]+'
const NO_COLON = '[^:]+'
const TOKEN = "[\\w!#$%&'*+.^`\\|~\\-]+"

/** Asks for a token, a name and password, or a header. The browser keeps what is typed; this page reads it once, when it is sent. */
export function CredentialsForm({ words, promise, refused, wanted, before, onEnter }: CredentialsFormProps) {
  const id = useId()
  const [kind, setKind] = useState<CredentialKind>(wanted?.kind ?? before?.kind ?? 'bearer')
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onEnter(entered(new FormData(event.currentTarget), kind, wanted?.name))
  }
  return (
    <form className={styles['form']} aria-label={words.title} autoComplete="off" onSubmit={send}>
      {refused !== null && (
        <p role="alert" className={styles['refused']} id={`${id}-refused`}>
          {refused}
        </p>
      )}
      {!wanted && (
        <label className={styles['field']}>
          <span>{words.kind}</span>
          {/* The options are the keys of a record by kind. */}
          <select value={kind} onChange={(event) => setKind(event.target.value as CredentialKind)}>
            {Object.entries(words.kinds).map(([each, name]) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {kind === 'basic' && <Field name="user" label={words.user} pattern={NO_COLON} given={before?.kind === kind ? before.user : ''} />}
      {kind === 'header' && wanted?.name === undefined && (
        <Field name="name" label={words.name} pattern={TOKEN} given={before?.kind === kind ? before.name : ''} />
      )}
      <Field
        key={kind}
        name="secret"
        secret
        label={{ bearer: words.token, basic: words.password, header: words.value }[kind]}
        pattern={kind === 'basic' ? undefined : PRINTABLE}
        describedBy={refused === null ? undefined : `${id}-refused`}
      />
      <p className={styles['promise']}>{promise}</p>
      <div>
        <Button type="submit" kind="strong">
          {words.enter}
        </Button>
      </div>
    </form>
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly pattern: string | undefined
  readonly given?: string
  readonly secret?: boolean
  /** Present where the value was refused: the reader types it again. */
  readonly describedBy?: string | undefined
}

function Field({ name, label, pattern, given, secret = false, describedBy }: FieldProps) {
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <input
        name={name}
        type={secret ? 'password' : 'text'}
        required
        pattern={pattern}
        defaultValue={given}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        autoFocus={describedBy !== undefined}
        aria-invalid={describedBy !== undefined || undefined}
        aria-describedby={describedBy}
      />
    </label>
  )
}

function entered(form: FormData, kind: CredentialKind, name: string | undefined): Credentials {
  const text = (field: string) => {
    const value = form.get(field)
    return typeof value === 'string' ? value : ''
  }
  switch (kind) {
    case 'bearer':
      return { kind, token: text('secret') }
    case 'basic':
      return { kind, user: text('user'), password: text('secret') }
    case 'header':
      return { kind, name: name ?? text('name'), value: text('secret') }
  }
}
