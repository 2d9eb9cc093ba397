/**
 * Unregisters the worker that a mock source left in this browser, so that a real source is asked directly from the next
 * visit on. (It answers nothing by itself: pages that did not start it pass it unseen.) Never rejects.
 */
export async function withoutMock(): Promise<void> {
  try {
    const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
    const mocks = registrations.filter(({ active }) => active?.scriptURL.endsWith('/mockServiceWorker.js'))
    await Promise.all(mocks.map((registration) => registration.unregister()))
  } catch {
    // Browsers refuse service workers in private windows and over plain HTTP; then there is none to remove.
  }
}
