import { fileName } from '../../exports/fileName.ts'
import { EXPORTS } from '../../exports/index.ts'
import { saveFile } from '../../exports/saveFile.ts'
import type { Line } from './arrange.ts'
import type { WorkColumn } from './columns.tsx'
import { listCsv } from './listCsv.ts'
import type { WorkRow } from './row.ts'
import type { Scribe } from './useScribe.ts'

/** Saves the list as it is shown. */
export function saveList(rows: readonly WorkRow[], lines: readonly Line[], columns: readonly WorkColumn[], say: Scribe): void {
  const { extension, write } = EXPORTS.csv
  const illustrative = say.space.provenance.illustrative > 0 ? say.frame.demoTag : null
  const name = fileName({ subject: say.words.csv.subject, illustrative, day: say.space.today, extension })
  saveFile(write(listCsv(rows, lines, columns, say)), name)
}
