import { spawnSync } from 'node:child_process'

// `npm run test:journeys:all`: the journeys with every row of their tables, where the check takes a few (tests/tools/covering.ts).

const { status } = spawnSync('vitest run --project journeys', { shell: true, stdio: 'inherit', env: { ...process.env, JOURNEYS: 'all' } })
process.exit(status ?? 1)
