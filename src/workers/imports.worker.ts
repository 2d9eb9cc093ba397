import { lookAt } from '../imports/look.ts'
import { matcher } from '../imports/match.ts'
import { prepare } from '../imports/prepare.ts'
import { previewOf } from '../imports/preview.ts'
import type { Recipe } from '../imports/importRecord.ts'
import { toSourceError } from '../sources/errors.ts'
import type { TableInput } from '../sources/table/input.ts'
import type { TablePosition } from '../sources/table/position.ts'
import { readTable, type ReadTable } from '../sources/table/readTable.ts'
import type { ImportAnswers, ImportJob, ImportReply } from './importJob.ts'
import { soundOf } from './pinyin.ts'

// The worker's own scope; the page's library is in the same compilation and types `self` as a window.
const scope = self as unknown as DedicatedWorkerGlobalScope

const reply = (message: ImportReply) => scope.postMessage(message)

/** The table that was asked for last: every correction asks for it again. */
let held: { readonly key: string; readonly read: ReadTable } | undefined

async function tableOf(
  id: number,
  input: TableInput,
  { sheet, headerRow, headerRows }: Omit<Recipe, 'choices' | 'only'>,
): Promise<ReadTable> {
  const choice: TablePosition = {
    ...(sheet !== '' && { sheet }),
    ...(headerRow !== null && { headerRow }),
    ...(headerRows !== null && { headerRows }),
  }
  const key = JSON.stringify([input.name, input.blob.size, choice])
  if (held?.key !== key)
    held = { key, read: await readTable(input, { onProgress: (progress) => reply({ id, kind: 'progress', ...progress }) }, choice) }
  return held.read
}

async function answerTo(job: ImportJob): Promise<ImportAnswers[ImportJob['kind']]> {
  if (job.kind === 'look') {
    const look = lookAt(await tableOf(job.id, job.input, job.recipe), job.input.name, job.recipe)
    const find = matcher(job.catalog, soundOf)
    return { look, matches: look.names.map(({ plain }) => find(plain)) }
  }
  const { wanted, catalog, table, options, withValues } = job
  const read = await tableOf(job.id, job.input, wanted.recipe)
  return previewOf({ catalog, table, faults: [] }, prepare(read, wanted, catalog), wanted, options, withValues)
}

scope.onmessage = async ({ data }: MessageEvent<ImportJob>) => {
  try {
    reply({ id: data.id, kind: 'answer', answer: await answerTo(data) })
  } catch (thrown) {
    reply({ id: data.id, kind: 'failed', failure: toSourceError(thrown, data.input.name).failure })
  }
}
