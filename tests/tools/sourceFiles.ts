import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { readImports, type Import } from './readImports.ts'

export interface SourceFile {
  /** From the project's root, with forward slashes: `src/domain/day.ts`. */
  readonly path: string
  readonly room: string
  readonly text: string
  readonly imports: readonly (Import & { readonly to: Destination })[]
}

/** Where an import leads: a file of ours, a package, a part of Node, or nowhere. */
export type Destination =
  | { readonly kind: 'ours'; readonly path: string; readonly room: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'node'; readonly name: string }
  | { readonly kind: 'nowhere' }

const root = process.cwd()

/** Every TypeScript file of `src`, `mocks` and `tests`. */
export function readSourceFiles(): SourceFile[] {
  return ['src', 'mocks', 'tests'].flatMap(filesUnder).map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    const imports = readImports(text).map((found) => ({ ...found, to: destination(path, found.specifier) }))
    return { path, room: roomOf(path), text, imports }
  })
}

/** `src/domain/methods/range.ts` lives in `domain`; outside `src` the first folder is the room. A file at the root is `set-up`. */
export function roomOf(path: string): string {
  const parts = path.split('/')
  if (parts.length === 1) return 'set-up'
  return (parts[0] === 'src' ? parts[1] : parts[0]) ?? 'set-up'
}

export const isTest = (path: string) => path.startsWith('tests/') || /\.test\.tsx?$/.test(path)

function filesUnder(folder: string): string[] {
  const full = join(root, folder)
  if (!existsSync(full)) return []
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => posix.join(folder, name.split(sep).join('/')))
    .toSorted()
}

function destination(from: string, specifier: string): Destination {
  if (specifier.startsWith('node:')) return { kind: 'node', name: specifier }
  if (!/^[./]/.test(specifier)) return { kind: 'package', name: specifier }
  const base = specifier.startsWith('/') ? join(root, specifier) : resolve(root, dirname(from), specifier)
  if (!existsSync(base)) return { kind: 'nowhere' }
  const path = relative(root, base).split(sep).join('/')
  return { kind: 'ours', path, room: roomOf(path) }
}

/** Groups of files that can reach themselves: Tarjan's strongly connected components (SIAM J. Comput. 1, 1972), larger than one file. */
export function cyclesAmong(files: readonly SourceFile[]): string[][] {
  const next = new Map(files.map((file) => [file.path, neighbours(file)]))
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const cycles: string[][] = []
  const visit = (path: string): number => {
    const own = index.size
    index.set(path, own)
    low.set(path, own)
    stack.push(path)
    for (const to of next.get(path) ?? []) {
      if (!index.has(to)) low.set(path, Math.min(low.get(path) ?? own, visit(to)))
      else if (stack.includes(to)) low.set(path, Math.min(low.get(path) ?? own, index.get(to) ?? own))
    }
    if (low.get(path) === own) {
      const group = stack.splice(stack.indexOf(path))
      if (group.length > 1 || (next.get(path) ?? []).includes(path)) cycles.push(group.toSorted())
    }
    return low.get(path) ?? own
  }
  for (const path of next.keys()) if (!index.has(path)) visit(path)
  return cycles
}

function neighbours(file: SourceFile): string[] {
  return file.imports.flatMap(({ to }) => (to.kind === 'ours' && /\.tsx?$/.test(to.path) ? [to.path] : []))
}
