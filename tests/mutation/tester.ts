import { resolve } from 'node:path'
import { Writable } from 'node:stream'
import { createVitest, type Vitest } from 'vitest/node'
import { inBatches } from './testsNear.ts'

// One vitest that stays, in a process of its own: what is not changed is transformed once for all mutants, and a test that never ends is
// ended with this process. Asked by a message, it answers by one.

export interface Question {
  /** The file that was changed; the tests that reach it, nearest first. */
  readonly file: string
  readonly tests: readonly string[]
}

export interface Reply {
  /** The first test that failed, or the error outside of tests; null where all passed. */
  readonly noticedBy: string | null
  /** The file of that test. */
  readonly module: string | null
}

/** The first failure of a run. What follows it is not waited for. */
let first: Reply = { noticedBy: null, module: null }
let running: Vitest | null = null

const nothing = new Writable({ write: (_chunk, _encoding, done) => done() })

function notice(noticedBy: string, module: string): void {
  if (first.noticedBy !== null) return
  first = { noticedBy, module }
  void running?.cancelCurrentRun('test-failure')
}

const vitest = await createVitest(
  'test',
  {
    watch: false,
    // A port of its own: other tests may run on the machine.
    browser: { api: 61_000 + (process.pid % 1000) },
    project: (process.argv[2] ?? 'unit,dom').split(','),
    reporters: [
      {
        onTestCaseResult: (test) => {
          if (test.result().state === 'failed') notice(`${test.module.relativeModuleId}: ${test.fullName}`, test.module.relativeModuleId)
        },
        onTestModuleEnd: (module) => {
          if (!module.ok()) notice(module.relativeModuleId, module.relativeModuleId)
        },
      },
    ],
  },
  {},
  { stdout: nothing, stderr: nothing },
)
running = vitest
await vitest.standalone()
const specifications = await vitest.globTestSpecifications()

async function answer({ file, tests }: Question): Promise<Reply> {
  vitest.invalidateFile(resolve(file))
  const order = new Map(tests.map((test, at) => [resolve(test), at]))
  const wanted = specifications
    .filter(({ moduleId }) => order.has(moduleId))
    .toSorted((a, b) => (order.get(a.moduleId) ?? 0) - (order.get(b.moduleId) ?? 0))
  first = { noticedBy: null, module: null }
  for (const batch of inBatches(wanted)) {
    const { unhandledErrors } = await vitest.runTestSpecifications([...batch])
    if (first.noticedBy === null && unhandledErrors.length > 0) first = { noticedBy: 'an error outside of tests', module: null }
    if (first.noticedBy !== null) break
  }
  vitest.invalidateFile(resolve(file))
  return first
}

process.on('message', (question: Question) => void answer(question).then((reply) => process.send?.(reply)))
// Nobody asks any more: workers and browser end too.
process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'))
process.send?.('ready')
