/** While React draws again what waited, it must meet the promise that failed and not a new one, or it would wait and fetch for ever. */
const FORGET_AFTER_MS = 1_000

/** A promise whose value can be read without waiting once it has come; React's `use` does. */
export type Fetched<Value> = Promise<Value> & { readonly value?: Value }

/**
 * A fetch that is made when it is first asked for, once for each key (none: once), and anew a second after it failed. Who asks again
 * gets the same promise; what has come is drawn by React's `use` at once, without a fallback before it.
 */
export function fetchOnce<Key extends readonly string[], Value>(fetch: (...key: Key) => Promise<Value>): (...key: Key) => Fetched<Value> {
  const asked = new Map<string, Fetched<Value>>()
  return (...key) => {
    const name = key.join('\n')
    const known = asked.get(name)
    if (known) return known
    const coming: Fetched<Value> = fetch(...key)
    coming.then(
      // The two fields that `use` reads off a promise.
      (value) => Object.assign(coming, { status: 'fulfilled', value }),
      () => setTimeout(() => asked.delete(name), FORGET_AFTER_MS),
    )
    asked.set(name, coming)
    return coming
  }
}
