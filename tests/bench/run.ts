import { benches } from './index.ts'

// `npm run bench [-- NAME ...]`: one JSON object a line on standard output, everything else on standard error.
// Status 1 when a measure misses its limit, 2 when a bench is unknown or could not run.

type Name = keyof typeof benches
const isName = (name: string): name is Name => name in benches

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !isName(name))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. The benches are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}

const names = asked.length === 0 ? Object.keys(benches).filter(isName) : asked.filter(isName)
const missed: string[] = []
try {
  for (const name of names) await runBench(name)
} catch (error) {
  console.error(error)
  process.exit(2)
}
if (missed.length > 0) console.error(`Missed: ${missed.join(', ')}`)
process.exit(missed.length === 0 ? 0 : 1)

async function runBench(name: Name): Promise<void> {
  console.error(`bench ${name} ...`)
  const bench = await benches[name]()
  for await (const measure of bench()) {
    console.log(JSON.stringify(measure))
    if (!measure.pass) missed.push(measure.name)
  }
}
