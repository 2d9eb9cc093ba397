import { inWords, runSteps, vitestStep, type Step } from './steps.ts'

// `npm test`: everything that must hold, cheapest first. `npm test -- types unit` runs the named steps only.

const steps: readonly Step[] = [
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'format', command: 'npm run --silent format:check' },
  { name: 'unused', command: 'npm run --silent knip' },
  vitestStep('unit', ['unit', 'dom']),
  vitestStep('browser', ['browser']),
  vitestStep('journeys', ['journeys']),
]

const named = process.argv.slice(2)
const unknown = named.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps are: ${steps.map((step) => step.name).join(', ')}.`)
  process.exit(2)
}

const total = runSteps(named.length === 0 ? steps : steps.filter((step) => named.includes(step.name)))
console.log(`\n${inWords(total)}`)
process.exit(total.failed === 0 ? 0 : 1)
