import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

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

const reports = '.cache/check'

/** A step that runs vitest projects and reports how many tests passed. */
export function vitestStep(name: string, projects: readonly string[]): Step {
  const report = `${reports}/${name.replaceAll(' ', '-')}.json`
  const chosen = projects.map((project) => `--project ${project}`).join(' ')
  return { name, report, command: `vitest run ${chosen} --reporter=default --reporter=json --outputFile.json=${report}` }
}

/** Runs the steps in turn, all of them even when one fails, and prints what each one found. */
export function runSteps(steps: readonly Step[]): Count {
  mkdirSync(reports, { recursive: true })
  const counts = steps.map(runStep)
  return { passed: sum(counts, 'passed'), failed: sum(counts, 'failed') }
}

function runStep(step: Step): Count {
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

function countOf(step: Step, ok: boolean): Count {
  const counted = step.report === undefined ? { passed: ok ? 1 : 0, failed: 0 } : readReport(step.report)
  // A step that failed without a failing test (a compiler error, a crash, an unhandled rejection) is one failure.
  return !ok && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

function readReport(path: string): Count {
  try {
    // Written a moment ago by vitest's own json reporter, whose shape this is.
    const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport
    const unreadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
    return { passed: report.numPassedTests, failed: report.numFailedTests + unreadable }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

const sum = (counts: readonly Count[], key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
