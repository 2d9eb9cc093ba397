import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll } from 'vitest'

/**
 * The network of a Node test: `network.use(http.get('https://office.example/api', ...))`. Importing it starts it for the file.
 * A request that no handler answers fails the test.
 */
export const network = setupServer()

beforeAll(() => network.listen({ onUnhandledRequest: 'error' }))
afterEach(() => network.resetHandlers())
afterAll(() => network.close())
