import { expect, it } from 'vitest'
import { isMockStarted, startMock } from './startMock.ts'

it('a page has no mock until one is started, and from then on has, whether its worker has come or not', async () => {
  expect(isMockStarted()).toBe(false)
  // Here are no workers to start: the mock says so to who waits for it.
  const started = startMock('http://localhost/api/', []).then(
    () => 'started',
    () => 'refused',
  )
  expect(isMockStarted()).toBe(true)
  expect(await started).toBe('refused')
})
