import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { computedImports, onlyCode } from './tools/readImports.ts'
import { cyclesAmong, isTest, readSourceFiles, type Destination, type SourceFile } from './tools/sourceFiles.ts'

// The architecture document that cannot drift: where things live and who may import whom. CONTRIBUTING.md explains the rooms.

type Room =
  | 'domain'
  | 'state'
  | 'loading'
  | 'i18n'
  | 'ui'
  | 'sources'
  | 'imports'
  | 'exports'
  | 'downloads'
  | 'workers'
  | 'cli'
  | 'queries'
  | 'charts'
  | 'views'
  | 'app'
  | 'build'
  | 'mocks'
  | 'tests'

type Allowed = { readonly may: readonly Room[]; readonly typesOf?: readonly Room[] }

const belowViews = [
  'domain',
  'state',
  'loading',
  'i18n',
  'ui',
  'sources',
  'imports',
  'exports',
  'downloads',
  'workers',
  'queries',
  'charts',
] as const

const table = {
  domain: { may: [] },
  state: { may: [] },
  // How anything is fetched once and how long it may take: of use everywhere but in the domain, which fetches nothing.
  loading: { may: [] },
  // Statements say what the domain returned, and ask it for the wording of a name: one rule for pages, files and the command line.
  i18n: { may: ['domain', 'loading'] },
  ui: { may: ['loading'], typesOf: ['domain'] },
  sources: { may: ['domain', 'loading'] },
  // What is taken in by hand: kept on this machine, and added to what a source gives. It reads with the readers of sources.
  imports: { may: ['domain', 'loading', 'sources'] },
  exports: { may: ['domain'] },
  workers: { may: ['domain', 'loading', 'sources', 'imports', 'exports'] },
  // A report in words needs the words; they are data, so the messages are the one thing of i18n that the command line takes.
  cli: { may: ['domain', 'sources', 'i18n'] },
  queries: { may: ['domain', 'loading', 'sources', 'imports', 'workers'] },
  // Where an export meets the page: the one save menu that five views share, which no view could lend another.
  downloads: { may: ['domain', 'state', 'i18n', 'ui', 'exports', 'queries'] },
  charts: { may: ['domain', 'ui', 'workers'] },
  views: { may: belowViews },
  app: { may: [...belowViews, 'views', 'mocks'] },
  // What Vite does with all of this. It writes data sets into files, and nothing that ships may import it: no other room does.
  build: { may: ['domain', 'loading', 'sources', 'mocks'] },
  mocks: { may: ['domain', 'loading', 'sources'] },
  tests: { may: [...belowViews, 'views', 'app', 'build', 'cli', 'mocks'] },
} as const satisfies Record<Room, Allowed>

/** Shelves of src/sources, from the top: a file imports from its own shelf and from those below. What lies in no folder is the ground. */
const shelves = ['kinds', 'mapping', 'table', 'http', 'wire', 'rows'] as const
/** The table of kinds stands on all shelves; whoever asks for a source starts there. */
const shelfTable = 'src/sources/index.ts'

/** Only the command line, the build, tests and the parts of the mocks that run in Node (servers, builders of files) may touch the machine. */
const mayUseNode = /^(src\/cli|src\/build|tests)\/|^mocks\/(.*\/)?(node|build|serve)[A-Z.][\w.]*$|\.test\.tsx?$/

/** These name no kind of thing, so everything ends up in them. */
const forbiddenFolders = /(^|\/)(utils?|helpers?|hooks|types|components|common|misc|lib)\//

/** Files of more than 300 lines, each with the reason why it is not split. */
const longFiles: Readonly<Record<string, string>> = {}

const files = readSourceFiles()
const code = files.filter((file) => !isTest(file.path))
const isRoom = (room: string): room is Room => room in table

type Ours = Extract<Destination, { kind: 'ours' }>

/** Every import of our own files by files that are not tests. */
const edges = code.flatMap((file) =>
  file.imports.flatMap((found) => (found.to.kind === 'ours' ? [{ file, found, to: found.to, place: `${file.path}:${found.line}` }] : [])),
)

describe('rooms', () => {
  it('are the ones of the table', () => {
    const folders = readdirSync('src', { withFileTypes: true }).map((entry) => entry.name)
    expect(folders.filter((name) => !isRoom(name))).toEqual([])
  })

  it.each(Object.keys(table).filter(isRoom))('%s imports only what it may', (room) => {
    const wrong = edges
      .filter(({ file }) => file.room === room)
      .filter(({ file, found, to }) => !mayImport(file, to, found.kind === 'type'))
      .map(({ place, found, to }) => `${place} imports ${found.kind === 'type' ? 'a type of ' : ''}${to.path}`)
    expect(wrong).toEqual([])
  })

  it('keep each view to itself, in a folder of its own', () => {
    const viewOf = (path: string) => /^src\/views\/([^/]+)\//.exec(path)?.[1]
    const loose = code.filter((file) => file.room === 'views' && viewOf(file.path) === undefined).map((file) => file.path)
    const crossing = edges
      .filter(({ file, to }) => file.room === 'views' && to.room === 'views' && viewOf(file.path) !== viewOf(to.path))
      .map(({ place, to }) => `${place} imports ${to.path}`)
    expect([...loose, ...crossing]).toEqual([])
  })

  it('reach the mocks through one dynamic import of app; the build writes their data into files', () => {
    const toMocks = edges.filter(({ file, to }) => to.room === 'mocks' && file.room !== 'mocks' && file.room !== 'build')
    const wrong = toMocks.filter(({ file, found }) => file.room !== 'app' || found.kind !== 'dynamic').map(({ place }) => place)
    expect(wrong).toEqual([])
    expect(toMocks.length).toBeLessThanOrEqual(1)
  })
})

describe('shelves of sources', () => {
  it('are those of the list', () => {
    const folders = readdirSync('src/sources', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    expect(folders.toSorted()).toEqual(shelves.toSorted())
  })

  it('import downwards only', () => {
    const wrong = edges
      .filter(({ file, to }) => file.room === 'sources' && to.room === 'sources' && heightOf(to.path) > heightOf(file.path))
      .map(({ place, to }) => `${place} imports ${to.path}`)
    expect(wrong).toEqual([])
  })

  it('hold one file a kind, each in the table', () => {
    const kinds = readdirSync('src/sources/kinds').filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    const inTable = edges.filter(({ file }) => file.path === shelfTable).map(({ to }) => to.path)
    expect(kinds.filter((name) => !inTable.includes(`src/sources/kinds/${name}`))).toEqual([])
  })
})

describe('imports', () => {
  it('lead somewhere, by a full file name or a package', () => {
    const lost = files.flatMap((file) =>
      file.imports.filter(({ to }) => to.kind === 'nowhere').map((found) => `${place(file, found.line)} ${found.specifier}`),
    )
    const computed = code.flatMap((file) => computedImports(file.text).map((line) => place(file, line)))
    expect([...lost, ...computed]).toEqual([])
  })

  it('form no cycle, inside a room or between rooms', () => {
    expect(cyclesAmong(files).map((cycle) => cycle.join(' <-> '))).toEqual([])
  })

  it('of domain are all of domain: not even a library', () => {
    const packages = code
      .filter((file) => file.room === 'domain')
      .flatMap((file) =>
        file.imports.filter(({ to }) => to.kind !== 'ours').map((found) => `${place(file, found.line)} imports ${found.specifier}`),
      )
    expect(packages).toEqual([])
  })

  it('of domain are there from the start: it waits for nothing, so that what it says follows from its arguments', () => {
    const dynamic = code
      .filter((file) => file.room === 'domain')
      .flatMap((file) => file.imports.filter(({ kind }) => kind === 'dynamic' || kind === 'url').map((found) => place(file, found.line)))
    expect(dynamic).toEqual([])
  })

  it('of the first script bring no working and no method: pages that show them do', () => {
    const first = reachableFrom('src/app/main.tsx')
    expect(first).toContain('src/domain/assess/assessment.ts')
    expect(
      [...first].filter((path) =>
        /^src\/domain\/(assess\/(assess|working|history)|methods\/(index|schedule|range|lastPace))\.ts$/.test(path),
      ),
    ).toEqual([])
  })

  it('of Node stay on the command line, in the build, in tests and in the mocks that run there', () => {
    const wrong = files
      .filter((file) => !mayUseNode.test(file.path))
      .flatMap((file) =>
        file.imports.filter(({ to }) => to.kind === 'node').map((found) => `${place(file, found.line)} imports ${found.specifier}`),
      )
    expect(wrong).toEqual([])
  })

  it('of Recharts stay in charts, which are loaded lazily', () => {
    const wrong = code
      .filter((file) => file.room !== 'charts')
      .flatMap((file) =>
        file.imports
          .filter((found) => found.specifier.startsWith('recharts') && found.kind !== 'type')
          .map((found) => place(file, found.line)),
      )
    expect(wrong).toEqual([])
  })
})

describe('files', () => {
  it('lie in folders that name a kind of thing', () => {
    expect(files.map((file) => file.path).filter((path) => forbiddenFolders.test(path))).toEqual([])
  })

  it.each([
    ['default export', /^[ \t]*export\s+default\b|\bas\s+default\s*[,}]/m],
    ['enum', /^[ \t]*(export\s+)?(declare\s+)?(const\s+)?enum\s+\w/m],
    ['any', /(?::|<|\||&|\bas|\bsatisfies|=>)\s*any\s*(?=[;,)>\]=|&}\n[])/m],
    ['namespace', /^[ \t]*(export\s+)?(declare\s+)?namespace\s+\w/m],
  ])('contain no %s', (_name, pattern) => {
    expect(files.filter((file) => pattern.test(onlyCode(file.text))).map((file) => file.path)).toEqual([])
  })

  it.each([
    ['a variable', /^(?:export )?(?:let|var)\b/m],
    [
      'a container that is filled later',
      /^(?:export )?const [^=\n]+=\s*(?:new (?:Weak)?(?:Map|Set)\b(?:<[^\n]*>)?\(\)|\[\]|remembering\()/m,
    ],
  ])('of domain keep nothing between two calls: not %s', (_name, pattern) => {
    const keeping = code.filter((file) => file.room === 'domain' && pattern.test(onlyCode(file.text)))
    expect(keeping.map((file) => file.path)).toEqual([])
  })

  // src/build/leftOut.ts puts stubs in the place of these parts.
  it('use nothing of TanStack Query that the build leaves out', () => {
    const leftOut = /\b\w*(?:Mutation|Mutating|Infinite)\w*\b[^}]*\}\s*from '@tanstack\/react-query'/
    expect(code.filter((file) => leftOut.test(file.text)).map((file) => file.path)).toEqual([])
  })

  it('have at most 300 lines, or a reason', () => {
    const long = files.filter((file) => lines(file) > 300).map((file) => file.path)
    expect(long).toEqual(Object.keys(longFiles).toSorted())
    expect(Object.values(longFiles).filter((reason) => reason.length < 20)).toEqual([])
  })
})

/** Files that one brings with it: what it imports statically, and so on. */
function reachableFrom(start: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const waiting = [start]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const here = path
    waiting.push(...edges.filter(({ file, found }) => file.path === here && found.kind === 'static').map(({ to }) => to.path))
  }
  return seen
}

function mayImport(file: SourceFile, to: Ours, typeOnly: boolean): boolean {
  if (to.room === file.room) return true
  if (!isRoom(file.room) || !isRoom(to.room)) return false
  const allowed: Allowed = table[file.room]
  return allowed.may.includes(to.room) || (typeOnly && (allowed.typesOf ?? []).includes(to.room))
}

function heightOf(path: string): number {
  if (path === shelfTable) return shelves.length + 1
  const at = shelves.findIndex((shelf) => path.startsWith(`src/sources/${shelf}/`))
  return at < 0 ? 0 : shelves.length - at
}

function place(file: SourceFile, line: number): string {
  return `${file.path}:${line}`
}

function lines(file: SourceFile): number {
  return file.text.trimEnd().split('\n').length
}
