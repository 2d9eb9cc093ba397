/** While React draws again what waited, it must meet the promise that failed and not a new one, or it would wait and fetch for ever. */
const FORGET_AFTER_MS = 1_000

/** A fetch that is made when it is first asked for, and anew a second after it failed. What has come is read by React's `use` at once. */
export function fetchedOnce<Value>(fetch: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | undefined
  return () => {
    if (kept) return kept
    const coming = fetch()
    coming.then(
      // The two fields that `use` reads off a promise.
      (value) => Object.assign(coming, { status: 'fulfilled', value }),
      () => setTimeout(() => (kept = undefined), FORGET_AFTER_MS),
    )
    return (kept = coming)
  }
}
