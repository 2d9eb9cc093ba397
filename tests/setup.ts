import { afterEach, beforeEach } from 'vitest'

// A test that makes noise, or that reaches for the real network, fails and says so. A test that expects a complaint
// spies on it (`vi.spyOn(console, 'error').mockImplementation(() => {})`), which takes this guard's place for that test.

const noise: string[] = []

beforeEach(() => {
  noise.length = 0
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...parts: unknown[]) => void noise.push(`console.${level}: ${parts.map(String).join(' ')}`)
  }
})

afterEach(() => {
  const heard = noise.splice(0)
  if (heard.length > 0) throw new Error(`Unexpected noise in this test:\n${heard.join('\n')}`)
})

const isNode = typeof process === 'object' && process.versions?.node !== undefined
if (isNode) globalThis.fetch = onlyLoopback(globalThis.fetch)

/** In Node nothing may leave the machine. Mocked requests never get here: msw answers them first (tests/network.ts). */
function onlyLoopback(real: typeof fetch): typeof fetch {
  return (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    if (/^(data:|blob:|https?:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/.test(address)) return real(input, init)
    throw new Error(`This test asked the network for ${address}. Answer it with msw: import { network } from 'tests/network.ts'.`)
  }
}
