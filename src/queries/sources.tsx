import { createContext, use, type ReactNode } from 'react'
import type { CredentialsWanted } from '../domain/credentials.ts'
import type { SourceKind } from '../sources/index.ts'
import type { Source } from '../sources/source.ts'
import type { SourceChoice } from './workspace.tsx'

/** A configured source with what a reader may know of it. */
export interface ConfiguredSource extends SourceChoice {
  readonly kind: SourceKind
  /** As configured: never with a user, a password or a query. */
  readonly base: string
  readonly mock: boolean
  /** Present where the configuration says that it needs some. */
  readonly credentials: CredentialsWanted | undefined
}

/** The sources of this deployment, for the page that chooses and tests them: it stands even when none can be read. */
export interface Sources {
  readonly current: Source
  readonly configured: readonly ConfiguredSource[]
  /** The source of an id, playing no scenario. */
  readonly open: (id: string) => Source
  /** Why the current source was not read, or nothing newer. */
  readonly failed: Error | null
  readonly reload: () => void
}

const Context = createContext<Sources | null>(null)

export function SourcesProvider({ value, children }: { readonly value: Sources; readonly children: ReactNode }) {
  return <Context value={value}>{children}</Context>
}

/** @throws Error outside of the app's frame. */
export function useSources(): Sources {
  const sources = use(Context)
  if (!sources) throw new Error('the sources were asked for outside of the app')
  return sources
}
