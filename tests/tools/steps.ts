import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters as plain } from 'node:util'

/** One step of the check: a command, and how many things it found in order. */
export interface Step {
  readonly name: string
  readonly command: string
  /** Where a vitest step leaves its report; a step without one counts as a single check. */
  readonly report?: string
}

export interface Count {
  readonly passed: number
  readonly failed: number
}

/** What a step found, with a line for each failure. */
interface Found extends Count {
  readonly failures: readonly string[]
}

const reports = '.cache/check'

/** A step that runs vitest projects and reports how many tests passed. */
export function vitestStep(name: string, projects: readonly string[]): Step {
  const report = `${reports}/${name.replaceAll(' ', '-')}.json`
  const chosen = projects.map((project) => `--project ${project}`).join(' ')
  return { name, report, command: `vitest run ${chosen} --reporter=default --reporter=json --outputFile.json=${report}` }
}

/** Runs the steps in turn, all of them even when one fails, prints what each one found, and at the end again what failed. */
export function runSteps(steps: readonly Step[]): Count {
  mkdirSync(reports, { recursive: true })
  const found = steps.map(runStep)
  const failures = found.flatMap((each) => each.failures)
  if (failures.length > 0) console.log(['\n--- failed', ...failures.map((line) => `failed: ${line}`)].join('\n'))
  return { passed: sum(found, 'passed'), failed: sum(found, 'failed') }
}

function runStep(step: Step): Found {
  console.log(`\n--- ${step.name}: ${step.command.split(' --reporter')[0]}`)
  if (step.report !== undefined) rmSync(step.report, { force: true })
  const began = performance.now()
  const { status } = spawnSync(step.command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
  const count = countOf(step, status === 0)
  console.log(`--- ${step.name}: ${inWords(count)} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  return count
}

/** The line that the whole check ends with. */
export const inWords = ({ passed, failed }: Count) => `${passed} passed, ${failed} failed`

function countOf(step: Step, ok: boolean): Found {
  const counted = step.report === undefined ? { passed: ok ? 1 : 0, failed: 0, failures: [] } : readReport(step.report, step.name)
  // A step that failed without a failing test (a compiler error, a crash, an unhandled rejection) is one failure.
  return !ok && counted.failed === 0 ? { ...counted, failed: 1, failures: [`${step.name}: see its own lines above`] } : counted
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message?: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

function readReport(path: string, step: string): Found {
  try {
    // Written a moment ago by vitest's own json reporter, whose shape this is.
    const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport
    const failed = report.testResults.filter((file) => file.status === 'failed')
    const unreadable = failed.filter((file) => file.assertionResults.length === 0)
    const told = (file: string, what: string, why = '') => `${step}: ${relative('.', file)}: ${what}: ${plain(why).split('\n')[0]}`
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unreadable.length,
      failures: [
        ...unreadable.map((file) => told(file.name, 'not read', file.message)),
        ...failed.flatMap(({ name, assertionResults }) =>
          assertionResults
            .filter(({ status }) => status === 'failed')
            .map(({ fullName, failureMessages: [why] }) => told(name, fullName, why)),
        ),
      ],
    }
  } catch {
    return { passed: 0, failed: 0, failures: [] }
  }
}

const sum = (counts: readonly Count[], key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
