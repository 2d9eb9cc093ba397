import { foldEntry, searchEntries, type SearchEntry, type Sound } from '../domain/search.ts'
import type { Searchable, SearchAnswer, SearchJob } from './searchJob.ts'

// The worker's own scope; the page's library is in the same compilation and types `self` as a window.
const scope = self as unknown as DedicatedWorkerGlobalScope

/** So long may sounds be worked out before the next question is looked at. */
const SLICE_MS = 20

const loadPinyin = () => import('./pinyin.ts')

let index = -1
let entries: SearchEntry[] = []
/** Names whose sounds are not known yet, by entry. */
let silent: (readonly [place: number, names: readonly string[]])[] = []
let working = false
const calledOff = new Set<number>()

/** Names that differ only in a number sound alike: each sound is worked out once, and kept for the next index. */
const known = new Map<string, Sound>()
const spokenPart = (text: string) => text.replace(/[^\p{Script=Han}A-Za-z]+/gu, ' ')

function add(next: number, found: readonly Searchable[]): void {
  // What was begun to be handed over before the newest is not wanted any more.
  if (next < index) return
  if (next > index) {
    index = next
    entries = []
    silent = []
  }
  for (const { texts, fields, spoken } of found) {
    if (spoken.length > 0) silent.push([entries.length, spoken])
    entries.push(foldEntry({ texts, fields, sounds: [] }))
  }
}

/** Works out sounds a slice at a time, so that a question never waits for ten thousand names. Begins with the first question in letters. */
async function listen(): Promise<void> {
  if (working) return
  working = true
  const { soundOf } = await loadPinyin()
  const soundKept = (text: string) => {
    const part = spokenPart(text)
    const sound = known.get(part) ?? soundOf(part)
    known.set(part, sound)
    return sound
  }
  while (silent.length > 0) {
    const end = performance.now() + SLICE_MS
    while (silent.length > 0 && performance.now() < end) {
      const [place, names] = silent.shift() ?? [-1, []]
      const entry = entries[place]
      if (entry) entries[place] = { ...entry, sounds: names.map(soundKept) }
    }
    await new Promise((resolve) => setTimeout(resolve))
  }
  working = false
}

async function answer(job: Extract<SearchJob, { kind: 'find' | 'order' }>): Promise<SearchAnswer | null> {
  if (job.kind === 'order') {
    const { pinyinOrder } = await import('./pinyinOrder.ts')
    return { id: job.id, found: Uint32Array.from(pinyinOrder(job.texts)), whole: true }
  }
  // What was called off meanwhile is not looked for.
  await new Promise((resolve) => setTimeout(resolve))
  if (calledOff.delete(job.id)) return null
  const inLetters = /[a-zü]/i.test(job.query)
  if (inLetters) void listen()
  const found = job.index === index ? searchEntries(entries, job.query) : []
  return { id: job.id, found: Uint32Array.from(found), whole: !inLetters || silent.length === 0 }
}

scope.onmessage = ({ data }: MessageEvent<SearchJob>) => {
  switch (data.kind) {
    case 'add':
      return add(data.index, data.entries)
    case 'callOff':
      return void calledOff.add(data.id)
    case 'find':
    case 'order':
      return void answer(data).then((found) => found && scope.postMessage(found, [found.found.buffer]))
  }
}
