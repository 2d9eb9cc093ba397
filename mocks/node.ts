import { setupServer, type SetupServer } from 'msw/node'
import { handlers, type MockOptions } from './handlers.ts'

/** The mock for tests in Node; the caller listens and closes. */
export function mockServer(options: MockOptions = {}): SetupServer {
  return setupServer(...handlers(options))
}
