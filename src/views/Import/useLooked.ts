import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Catalog } from '../../domain/catalog.ts'
import { NOTHING_SAID, type Choice, type ImportRecord, type Recipe } from '../../imports/importRecord.ts'
import { firstChoice, choiceInUse, type About } from '../../imports/plan.ts'
import { importsQuery } from '../../queries/ownImports.ts'
import type { Workspace } from '../../queries/workspace.tsx'
import type { Progress } from '../../sources/source.ts'
import { askImportWorker } from '../../workers/imports.ts'
import type { Looked } from '../../workers/importJob.ts'
import { useDraft, type Draft } from './draft.ts'

/** A sheet as it looks, how it is to be read, and the last import of a sheet of this shape: where nobody has said anything, read like that. */
export interface Seen extends Looked {
  readonly recipe: Recipe
  readonly known: ImportRecord | null
}

type Wish = Pick<Draft, 'id' | 'input' | 'recipe'>

function lookQuery(
  { id, input, recipe }: Wish,
  { evaluation, dataVersion }: Workspace,
  records: readonly ImportRecord[],
  onProgress: (progress: Progress) => void,
) {
  const { sheet, headerRow, headerRows, roles, period } = recipe ?? NOTHING_SAID
  const catalog = evaluation.whole
  return queryOptions({
    queryKey: ['app', 'importLook', id, recipe && { sheet, headerRow, headerRows, roles, period }, dataVersion],
    queryFn: async ({ signal }): Promise<Seen> => {
      if (input === null) throw new Error('no file was chosen')
      const look = (how: Recipe) => askImportWorker({ kind: 'look', input, recipe: how, catalog }, signal, onProgress)
      const first = await look(recipe ?? NOTHING_SAID)
      const known = records.findLast((each) => each.withdrawn === null && each.shape === first.look.shape) ?? null
      if (recipe !== null || known === null) return { ...first, recipe: NOTHING_SAID, known }
      const how = relearnt(known, first, catalog)
      return { ...(await look(how)), recipe: how, known }
    },
    enabled: input !== null,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
    // While a correction of the same file is looked at, it stays as it was.
    placeholderData: (before: Seen | undefined, query) => (query?.queryKey[2] === id ? before : undefined),
  })
}

/** How the last sheet of this shape was read, for this one: what was new then is in use now. */
function relearnt({ recipe, mapping }: ImportRecord, { look }: Looked, catalog: Catalog): Recipe {
  const { indicator } = mapping
  const codes = 'constant' in indicator ? undefined : indicator.codes
  const [only, other] = look.names
  const idOf = (name: string) => ('constant' in indicator ? indicator.constant : codes?.[name])
  const before = Object.entries(recipe.choices)
  // A sheet of one indicator is called by its title, which has its own date in every sending.
  const named = only && !other && before.length === 1 ? before.map(([, choice]) => [only.name, choice] as const) : before
  const choices = named.map(([name, choice]): readonly [string, Choice] => {
    const id = choice.kind === 'use' ? choice.id : idOf(name)
    const own = catalog.indicators.find((each) => each.id === id)
    const found = look.names.find((each) => each.name === name)
    if (choice.kind === 'skip' || !own || !found) return [name, choice]
    return [name, { ...choiceInUse(found, own, catalog, 'zh'), unit: choice.unit }]
  })
  const sheet = look.sheets.includes(recipe.sheet) ? recipe.sheet : ''
  return { ...recipe, sheet, choices: Object.fromEntries(choices) }
}

/** The file of the draft as it looks, with its progress while it is read. */
export function useLooked(workspace: Workspace) {
  const { id, input, recipe } = useDraft()
  const records = useQuery(importsQuery)
  const [heard, setHeard] = useState<{ readonly of: string; readonly progress: Progress } | null>(null)
  const options = lookQuery({ id, input, recipe }, workspace, records.data ?? [], (progress) => setHeard({ of: id, progress }))
  const looked = useQuery({ ...options, enabled: input !== null && !records.isPending })
  const { data } = looked
  // What was said last goes before what was said when the look was asked for.
  const seen: Seen | undefined = input === null || !data ? undefined : { ...data, recipe: recipe ?? data.recipe }
  return {
    seen,
    error: looked.error,
    reading: looked.isFetching,
    progress: heard?.of === id ? heard.progress : null,
    records: records.data ?? [],
    recordsError: records.error,
  }
}

/** What becomes of each name: what was said of it, else what is beyond doubt, else a new indicator. */
export function choicesOf({ look, matches, recipe }: Seen, catalog: Catalog, language: 'zh' | 'en'): Recipe['choices'] {
  return Object.fromEntries(
    look.names.map((found, at) => [found.name, recipe.choices[found.name] ?? firstChoice(found, matches[at], catalog, language)]),
  )
}

/** What is said of the file: by this person now, else when the last sheet of its shape was taken in, else by whoever imported last. */
export function aboutOf(said: Partial<About>, known: ImportRecord | null, records: readonly ImportRecord[]): About {
  return {
    by: said.by ?? known?.by ?? records.at(-1)?.by ?? '',
    publisher: said.publisher ?? known?.publisher ?? '',
    tag: said.tag ?? known?.tag ?? null,
  }
}
