import { asked, root } from './asked.ts'
import { askEarly } from './early.ts'
import { startMock } from './startMock.ts'

// The first script: small, so that it runs while the app's own is still on its way. It asks at once for what the app will ask for
// first: the configuration, and from what stands in it the figures. It decides nothing: the app checks all of it.

/** What of an entry is looked at here. Anything may stand there: the file has not been checked. */
interface Entry {
  readonly id?: unknown
  readonly kind?: unknown
  readonly base?: unknown
  readonly mock?: unknown
  readonly dataset?: unknown
  readonly credentials?: unknown
}

/** Files of the static profile that are read whole, first. */
const FIRST_FILES = ['catalog.json', 'observations.json']

function begin({ kind, base, mock, dataset, credentials }: Entry): void {
  if (mock === true) startMock(root, typeof dataset === 'string' ? [dataset] : []).catch(() => undefined)
  else if (kind === 'static' && !credentials && typeof base === 'string')
    for (const file of FIRST_FILES) void askEarly(new URL(file, new URL(`${base.replace(/\/+$/, '')}/`, root)).href)
}

async function lookAhead(): Promise<void> {
  const answer = await askEarly(new URL('config.json', root).href)
  // Any JSON: optional chaining and the checks in `begin` are all that is asked of it.
  const config = (await answer?.clone().json()) as
    | { readonly sources?: readonly Entry[]; readonly defaultSource?: unknown }
    | null
    | undefined
  const named = (id: unknown) => config?.sources?.find((each) => each.id === id)
  const entry = named(asked.get('source')) ?? named(config?.defaultSource)
  if (entry) begin(entry)
}

lookAhead().catch(() => undefined)
