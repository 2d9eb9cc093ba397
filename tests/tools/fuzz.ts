import { spawnSync } from 'node:child_process'

// `npm run fuzz [-- MINUTES [NAME]]`: the property tests again and again, each time from a new seed and with many more cases than the
// check takes. They read FUZZ_RUNS (cases a property) and FUZZ_SEED. Ends at the first failure, whose seed it prints, or when time is up.

const minutes = Number(process.argv[2] ?? 10)
if (!Number.isFinite(minutes) || minutes <= 0) {
  console.error('The first argument is a number of minutes: npm run fuzz -- 30')
  process.exit(2)
}
const filter = process.argv[3] ?? 'fuzz'
const end = Date.now() + minutes * 60_000

for (let round = 1; Date.now() < end; round++) {
  const seed = String(Math.floor(Math.random() * 2 ** 31))
  console.log(`round ${round}, seed ${seed}`)
  const env = { ...process.env, FUZZ_RUNS: '20000', FUZZ_SEED: seed }
  const { status } = spawnSync(`vitest run --project unit --testTimeout 600000 ${filter}`, { shell: true, stdio: 'inherit', env })
  if (status !== 0) {
    console.error(
      `Failed with FUZZ_SEED=${seed}. Run it again with: FUZZ_SEED=${seed} FUZZ_RUNS=20000 npx vitest run --project unit ${filter}`,
    )
    process.exit(1)
  }
}
