import { openAsBlob } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Fault } from '../domain/failure.ts'
import type { Source } from '../sources/source.ts'
import type { TableInput } from '../sources/table/input.ts'
import { checkFile } from './checkFile.ts'
import { fromParts, refused, type CheckResult } from './checkReport.ts'
import { checkSource } from './contractChecks.ts'

/** A folder: a static profile of the contract, a data package, or the built site of Open SDG. */
export async function checkFolder(path: string, open: (address: string) => Source): Promise<CheckResult> {
  const names = await readdir(path)
  const input = async (name: string): Promise<TableInput> => ({ name: basename(name), blob: await openAsBlob(join(path, name)) })
  if (names.includes('catalog.json')) return checkSource(open(pathToFileURL(resolve(path)).href), 'static')
  if (names.includes('datapackage.json')) return checkFile(await input('datapackage.json'), {}, input)
  if (names.includes('comb')) return openSdgSite(await readdir(join(path, 'comb')), input)
  return refused(null, { kind: 'notFound', address: basename(path), status: 404 })
}

/** Every indicator of the site, one after the other. */
async function openSdgSite(files: readonly string[], input: (name: string) => Promise<TableInput>): Promise<CheckResult> {
  const parts: { readonly name: string; readonly result: CheckResult }[] = []
  for (const file of files.filter((each) => each.endsWith('.json')).toSorted()) {
    parts.push({ name: file.replace(/\.json$/, ''), result: await checkFile(await input(join('comb', file)), {}, input) })
  }
  const lost: readonly Fault[] = parts.filter(({ result }) => !result.ok).map(({ name }) => ({ kind: 'partNotRead', place: name }))
  return fromParts(
    'open-sdg-site',
    'indicator',
    parts.filter(({ result }) => result.ok),
    lost,
  )
}
