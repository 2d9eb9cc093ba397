import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { staticProfile } from '../src/sources/wire/staticProfile.ts'
import { DATASETS } from './datasets.ts'

const USAGE = `Writes a data set as plain files that any web server can offer as a source (kind "static").

  npm run build:static-data -- --dataset ${Object.keys(DATASETS).join('|')} --out <folder>`

function readArguments() {
  const { values } = parseArgs({ options: { dataset: { type: 'string' }, out: { type: 'string' } } })
  return values
}

async function main(): Promise<number> {
  const { dataset, out } = readArguments()
  const load = Object.entries(DATASETS).find(([name]) => name === dataset)?.[1]
  if (!load || out === undefined) {
    console.error(USAGE)
    return 2
  }
  const files = Object.entries(staticProfile(await load()))
  for (const [path, text] of files) {
    const file = join(out, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  console.log(`${files.length} files of "${dataset}" in ${out}`)
  return 0
}

process.exitCode = await main().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown)
  return 2
})
