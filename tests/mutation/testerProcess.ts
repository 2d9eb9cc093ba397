import { fork, type ChildProcess } from 'node:child_process'
import type { Question, Reply } from './tester.ts'

/** Longer than all tests that reach any file take: a mutant that runs into it never ends, and that is noticed. */
const LONGEST_MS = 10 * 60_000

/** Asks the process of `tester.ts`, and starts it anew when it was ended or ended itself. */
export class TesterProcess {
  readonly #projects: string
  #child: ChildProcess | null = null

  constructor(projects: string) {
    this.#projects = projects
  }

  async ask(question: Question): Promise<Reply> {
    const child = (this.#child ??= await started(this.#projects))
    child.send(question)
    const reply = await replyOf(child)
    if (reply.ended) this.end()
    return reply
  }

  /** With everything it started: its workers and its browser are of its group. */
  end(): void {
    const pid = this.#child?.pid
    this.#child = null
    if (pid === undefined) return
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
}

function started(projects: string): Promise<ChildProcess> {
  const child = fork(new URL('tester.ts', import.meta.url), [projects], { detached: true, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child))
    child.once('exit', () => reject(new Error('The tests could not be started.')))
  })
}

function replyOf(child: ChildProcess): Promise<Reply & { readonly ended: boolean }> {
  return new Promise((resolve) => {
    const over = (reply: Reply, ended: boolean) => {
      clearTimeout(timer)
      child.removeAllListeners('message')
      child.removeAllListeners('exit')
      resolve({ ...reply, ended })
    }
    const timer = setTimeout(() => over({ noticedBy: 'tests that never end', module: null }, true), LONGEST_MS)
    child.once('message', (reply) => over(reply as Reply, false))
    child.once('exit', () => over({ noticedBy: 'the end of the process that tests', module: null }, true))
  })
}
