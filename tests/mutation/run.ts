import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readSourceFiles } from '../tools/sourceFiles.ts'
import { mutantsOf, type Mutant } from './mutantsOf.ts'
import { TesterProcess } from './testerProcess.ts'
import { testsNear } from './testsNear.ts'

// `npm run mutants -- --rooms src/views,src/app --count 16 --seed 1 [--projects unit,dom,browser,journeys]`: changes one place of the code
// at a time and asks whether a test notices. A mutant that the compiler refuses counts for nothing. Else the tests that import the changed
// file, straight or through others, run in one vitest that stays, the nearest first, until one fails, which must then pass on the unchanged
// code; only a mutant that all of them let pass has survived. A journey imports nothing, so where journeys are asked for, all of them run
// for what survived the others. Outside CI. It works in this checkout, which must be clean, and puts every file back.

const { values } = parseArgs({
  options: {
    rooms: { type: 'string', default: 'src' },
    count: { type: 'string', default: '16' },
    seed: { type: 'string', default: '1' },
    projects: { type: 'string', default: 'unit,dom,browser' },
  },
})

const run = (command: string, args: readonly string[]) => spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
const git = (...args: readonly string[]) => run('git', args).stdout.trim()
const compiles = () => run('npx', ['tsc', '--noEmit']).status === 0

const named = values.projects.split(',')
const tester = new TesterProcess(named.filter((each) => each !== 'journeys').join(','))
const sources = readSourceFiles()

/** Test files that fail on the unchanged code too, as a busy machine makes some: they notice nothing. */
const unreliable = new Set<string>()

const asked = (tests: readonly string[]) => tests.filter((test) => !unreliable.has(test))

/** What noticed that a file was changed; null where nothing did. */
async function noticed({ file, code }: Pick<Candidate, 'file' | 'code'>, changed: string): Promise<string | null> {
  const tests = asked(testsNear(sources, file))
  writeFileSync(file, changed)
  const { noticedBy, module } = tests.length > 0 ? await tester.ask({ file, tests }) : { noticedBy: null, module: null }
  if (noticedBy === null) return named.includes('journeys') && !journeysPass() ? 'a journey' : null
  writeFileSync(file, code)
  if (module === null || (await tester.ask({ file, tests: [module] })).noticedBy === null) return noticedBy
  unreliable.add(module)
  return noticed({ file, code }, changed)
}

const journeysPass = () => run('npx', ['vitest', 'run', '--bail', '1', '--project', 'journeys']).status === 0

/** Mulberry32: the same seed draws the same mutants of the same code. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

interface Candidate {
  readonly file: string
  readonly code: string
  readonly mutant: Mutant
}

function candidates(): readonly Candidate[] {
  const files = git('ls-files', '--', ...values.rooms.split(','))
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes('/messages/'))
  return files.flatMap((file) => {
    const code = readFileSync(file, 'utf8')
    return mutantsOf(file, code).map((mutant) => ({ file, code, mutant }))
  })
}

type Outcome = { readonly kind: 'noticed' | 'survived' | 'does not compile'; readonly by?: string }

async function tryOut(candidate: Candidate): Promise<Outcome> {
  const { file, code, mutant } = candidate
  const changed = `${code.slice(0, mutant.start)}${mutant.text}${code.slice(mutant.end)}`
  try {
    writeFileSync(file, changed)
    if (!compiles()) return { kind: 'does not compile' }
    const by = await noticed(candidate, changed)
    return by === null ? { kind: 'survived' } : { kind: 'noticed', by }
  } finally {
    writeFileSync(file, code)
  }
}

if (git('status', '--porcelain') !== '') {
  console.error('The checkout has uncommitted changes; mutants are made in it. Commit or stash them first.')
  process.exit(2)
}
const random = randomFrom(Number(values.seed))
const all = [...candidates()]
const counts = { noticed: 0, survived: 0 }
const wanted = Number(values.count)
console.log(`${all.length} places can be changed in ${values.rooms}; ${wanted} are drawn (seed ${values.seed}).`)
while (counts.noticed + counts.survived < wanted && all.length > 0) {
  const [drawn] = all.splice(Math.floor(random() * all.length), 1)
  if (!drawn) break
  const began = performance.now()
  const { kind, by } = await tryOut(drawn)
  // What the compiler refuses never reaches anybody and says nothing of the tests.
  if (kind === 'does not compile') continue
  counts[kind] += 1
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(`${kind.padEnd(9)} ${drawn.file}:${drawn.mutant.line}  ${drawn.mutant.change}  (${by ? `${by}, ` : ''}${seconds} s)`)
}
tester.end()
if (unreliable.size > 0) console.log(`Left out, as they fail on the unchanged code: ${[...unreliable].join(', ')}`)
console.log(`${counts.noticed} of ${counts.noticed + counts.survived} noticed`)
