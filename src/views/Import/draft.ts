import { create } from 'zustand'
import { keepDraft, keptDraft } from '../../imports/store.ts'
import type { About } from '../../imports/plan.ts'
import type { Recipe } from '../../imports/importRecord.ts'
import { isFields } from '../../sources/shape.ts'
import type { TableInput } from '../../sources/table/input.ts'

// The import that is under way: it outlives a change of the page, and a reload as far as the browser keeps its file. What a person has
// said stands in the storage of this tab, so that two tabs can import two files.

export interface Draft {
  /** Id of the import that it will be; another one for every file. */
  readonly id: string
  readonly input: TableInput | null
  /** What a person has corrected; null: nothing yet, so that what is known of sheets of the same shape may speak. */
  readonly recipe: Recipe | null
  readonly about: Partial<About>
}

const NONE: Draft = { id: '', input: null, recipe: null, about: {} }
const KEY = 'ai-plus-progress.import'

export const useDraft = create<Draft>()(() => NONE)

/** Keeps what was said; a browser that keeps nothing loses it with a reload only. */
function remember({ id, recipe, about }: Draft): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ id, recipe, about }))
  } catch {
    // See above.
  }
}

/** Ids in the order of their time: of two imports of one day the later one counts. */
const newId = () => `import-${Date.now()}-${crypto.getRandomValues(new Uint16Array(1))[0] ?? 0}`

export function beginImport(input: TableInput): void {
  const draft = { id: newId(), input, recipe: null, about: useDraft.getState().about }
  useDraft.setState(draft)
  remember(draft)
  void keepDraft(input)
}

export function sayOfDraft(change: Partial<Pick<Draft, 'recipe' | 'about'>>): void {
  useDraft.setState(change)
  remember(useDraft.getState())
}

/** Done, or given up. */
export function endImport(): void {
  useDraft.setState(NONE)
  remember(NONE)
  void keepDraft(null)
}

/** What a reload left. */
export async function resumeImport(): Promise<void> {
  if (useDraft.getState().input !== null) return
  const said = remembered()
  if (said === null || said.id === '') return
  const input = await keptDraft()
  if (input !== null && useDraft.getState().input === null) useDraft.setState({ ...said, input })
}

function remembered(): Omit<Draft, 'input'> | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    if (!isFields(found) || typeof found['id'] !== 'string') return null
    // Written by `remember` of this very tab a moment ago.
    return found as unknown as Omit<Draft, 'input'>
  } catch {
    return null
  }
}
