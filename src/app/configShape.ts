import { CREDENTIAL_KINDS, type CredentialsWanted } from '../domain/credentials.ts'
import type { Text } from '../domain/text.ts'
import { METHOD_IDS, type MethodId } from '../domain/verdict.ts'
import { LANGUAGE_TAGS, type LanguageTag } from '../i18n/languages.ts'
import { SOURCES, type SourceKind } from '../sources/index.ts'
import { between, exactly, flag, isFields, like, list, oneOf, optional, readable, type Shape, text } from '../sources/shape.ts'
import type { Features } from '../state/features.ts'
import { isSteadyZone, maybeDay } from '../domain/day.ts'

/** A source as an office configures it. */
export interface SourceEntry {
  readonly id: string
  readonly kind: SourceKind
  readonly name: Text
  /** Address of its root: absolute, or relative to the app's own base. */
  readonly base: string
  /** Answered by the mock that ships with the app. */
  readonly mock?: boolean | undefined
  /** Name of the mock's data set, fetched early. */
  readonly dataset?: string | undefined
  /** It needs credentials: the reader is asked for them, they never stand here. */
  readonly credentials?: CredentialsWanted | undefined
  /** What only this kind of source understands. */
  readonly options?: Readonly<Record<string, unknown>> | undefined
}

/** `public/config.json`: read at start, so that a deployment changes it without a build. */
export interface Config {
  readonly version: number
  readonly title: Text
  readonly sources: readonly SourceEntry[]
  readonly defaultSource: string
  readonly language: LanguageTag
  /** IANA name; what day it is, and which day an instant falls on, is asked there. */
  readonly timeZone: string
  /** ISO day that stands for today, for demonstrations and tests; the clock's where absent. */
  readonly today?: string | undefined
  /** Percentage points of completion against schedule. */
  readonly thresholds: { readonly onTrack: number; readonly offTrack: number }
  readonly defaultMethod: MethodId
  readonly features: Features
  readonly router: 'history' | 'hash'
  readonly timeoutSeconds: number
}

const CONFIG_VERSION = 1

// The table's own keys: the library types them as any text.
const KINDS = Object.keys(SOURCES) as readonly SourceKind[]

const words = exactly<Text>({ zh: text, en: text })
/** Ids stand in addresses. */
const id = readable('text', (value) => (/^[\w.-]+$/.test(value) ? value : null))
/** No scheme but http, and no user or password: the configuration is a public file. */
const address = readable('address', (value) => (/^(?:https?:\/\/[^\s@]+|(?!\w+:|\/\/)[^\s@]+)$/i.test(value) ? value : null))

function isTimeZone(name: string): true | null {
  if (isSteadyZone(name)) return true
  try {
    Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return null
  }
}

const source = exactly<SourceEntry>({
  id,
  kind: oneOf(KINDS),
  name: words,
  base: address,
  mock: optional(flag),
  dataset: optional(id),
  credentials: optional(exactly<CredentialsWanted>({ kind: oneOf(CREDENTIAL_KINDS), name: optional(id) })),
  options: optional(like<Readonly<Record<string, unknown>>>({ kind: 'object' }, isFields)),
})

export const configShape: Shape<Config> = exactly<Config>({
  version: like<number>({ kind: 'oneOf', options: [String(CONFIG_VERSION)] }, (value) => value === CONFIG_VERSION),
  title: words,
  sources: list(source),
  defaultSource: id,
  language: oneOf(LANGUAGE_TAGS),
  timeZone: readable('timeZone', isTimeZone),
  today: optional(readable('date', maybeDay)),
  thresholds: exactly<Config['thresholds']>({ onTrack: between(-100, 100), offTrack: between(-100, 100) }),
  defaultMethod: oneOf(METHOD_IDS),
  features: exactly<Features>({ search: flag, csv: flag, print: flag, lastGood: flag, scenarios: flag }),
  router: oneOf(['history', 'hash']),
  timeoutSeconds: between(1, 600),
})
