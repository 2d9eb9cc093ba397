import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SourceError, toSourceError } from '../sources/errors.ts'
import { readAddress } from '../sources/http/bytes.ts'
import { SOURCES, type SourceKind } from '../sources/index.ts'
import type { Environment, Source } from '../sources/source.ts'
import type { TableInput } from '../sources/table/input.ts'
import { refused, type CheckResult } from './checkReport.ts'
import { checkFile, type CheckChoice } from './checkFile.ts'
import { checkSource } from './contractChecks.ts'
import { checkFolder } from './checkFolder.ts'
import { fileFetch } from './fileFetch.ts'

export interface TargetOptions extends CheckChoice {
  /** A kind of source by its name in the table; found out where absent. */
  readonly kind?: SourceKind | undefined
}

/** Reads a file, a folder or an address as far as it can be read, and says what was found. Never throws for bad input. */
export async function checkTarget(target: string, options: TargetOptions): Promise<CheckResult> {
  try {
    return await (/^https?:\/\//i.test(target) ? checkAddress(target, options) : checkPath(target, options))
  } catch (thrown) {
    return refused(null, toSourceError(thrown, target).failure)
  }
}

async function checkPath(path: string, options: TargetOptions): Promise<CheckResult> {
  const found = await stat(path).catch(() => null)
  if (found === null) return refused(null, { kind: 'notFound', address: path, status: 404 })
  if (options.kind !== undefined) return checkSource(sourceAt(pathToFileURL(resolve(path)).href, options.kind), options.kind)
  if (found.isDirectory()) return checkFolder(path, (address) => sourceAt(address, 'static'))
  const beside = async (name: string) => inputAt(join(dirname(path), name))
  return checkFile(await inputAt(path), options, beside)
}

async function inputAt(path: string): Promise<TableInput> {
  try {
    return { name: basename(path), blob: await openAsBlob(path) }
  } catch (thrown) {
    throw new SourceError({ kind: 'notFound', address: basename(path), status: 404 }, { cause: thrown })
  }
}

function environmentAt(root: string): Environment {
  return { root, fetch: fileFetch, now: () => Date.now(), timeoutSeconds: 60 }
}

function sourceAt(address: string, kind: SourceKind): Source {
  return SOURCES[kind]({ id: kind, base: address }, environmentAt(address))
}

/** A service of our own contract answers its health; a static profile has it as a file; anything else is a file at an address. */
async function checkAddress(address: string, options: TargetOptions): Promise<CheckResult> {
  if (options.kind !== undefined) return checkSource(sourceAt(address, options.kind), options.kind)
  const kind = options.mapping === undefined && !/\.(csv|tsv|txt|xlsx|json)([?#]|$)/i.test(address) ? await ownContract(address) : null
  if (kind !== null) return checkSource(sourceAt(address, kind), kind)
  const signal = new AbortController().signal
  const environment = environmentAt(address)
  const { blob, headers } = await readAddress(address, environment, { signal }, { accept: '*/*' })
  const name = new URL(address).pathname.split('/').at(-1) || address
  const beside = async (path: string) => {
    const url = new URL(path, address).href
    return { name: path, blob: (await readAddress(url, environment, { signal }, { accept: '*/*' })).blob }
  }
  const next = { address, environment, contentRange: headers.get('content-range') }
  return checkFile({ name, blob }, options, beside, next)
}

async function ownContract(address: string): Promise<'rest' | 'static' | null> {
  for (const kind of ['rest', 'static'] as const) {
    try {
      await sourceAt(address, kind).health({ signal: new AbortController().signal })
      return kind
    } catch (thrown) {
      // Wrong in itself, but unmistakably ours: the check below says what is wrong.
      if (
        thrown instanceof SourceError &&
        (thrown.kind === 'versionMismatch' ||
          (thrown.kind === 'wrongShape' && 'place' in thrown.failure && thrown.failure.place !== 'contract'))
      )
        return kind
    }
  }
  return null
}
