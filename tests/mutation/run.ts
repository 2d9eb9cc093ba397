import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { mutantsOf, type Mutant } from './mutantsOf.ts'

// `npm run mutants -- --rooms src/views,src/app --count 16 --seed 1 [--projects unit,dom]`: changes one place of the code at a time and
// asks whether a test notices. Outside CI: each mutant costs a run of the tests that reach its file. It works in this checkout, which
// must be clean, and puts every file back.

const { values } = parseArgs({
  options: {
    rooms: { type: 'string', default: 'src' },
    count: { type: 'string', default: '16' },
    seed: { type: 'string', default: '1' },
    projects: { type: 'string', default: 'unit,dom' },
  },
})

const run = (command: string, args: readonly string[]) => spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
const git = (...args: readonly string[]) => run('git', args).stdout.trim()
const compiles = () => run('npx', ['tsc', '--noEmit']).status === 0

/** Tests that import the file, straight or through others; a journey imports nothing, so all journeys run where they are asked for. */
function tested(file: string): boolean {
  const named = values.projects.split(',')
  const inProcess = named.filter((each) => each !== 'journeys').flatMap((each) => ['--project', each])
  const related = run('npx', ['vitest', 'related', file, '--run', '--bail', '1', '--passWithNoTests', ...inProcess]).status === 0
  return related && (!named.includes('journeys') || run('npx', ['vitest', 'run', '--bail', '1', '--project', 'journeys']).status === 0)
}

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

type Outcome = 'noticed' | 'survived' | 'does not compile'

function tryOut({ file, code, mutant }: Candidate): Outcome {
  try {
    writeFileSync(file, `${code.slice(0, mutant.start)}${mutant.text}${code.slice(mutant.end)}`)
    if (!compiles()) return 'does not compile'
    return tested(file) ? 'survived' : 'noticed'
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
  const outcome = tryOut(drawn)
  // What the compiler refuses never reaches anybody and says nothing of the tests.
  if (outcome === 'does not compile') continue
  counts[outcome] += 1
  console.log(`${outcome.padEnd(9)} ${drawn.file}:${drawn.mutant.line}  ${drawn.mutant.change}`)
}
console.log(`${counts.noticed} of ${counts.noticed + counts.survived} noticed`)
