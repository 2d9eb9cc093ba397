import { describe, expect, it } from 'vitest'
import { computedImports, onlyCode, readImports } from './readImports.ts'

const kinds = (source: string) => readImports(source).map(({ kind, specifier }) => `${kind} ${specifier}`)

describe('reading imports', () => {
  it.each([
    ["import { a } from './a.ts'", 'static ./a.ts'],
    ["import a, { b as c } from './a.ts'", 'static ./a.ts'],
    ["import * as a from './a.ts'", 'static ./a.ts'],
    ["import './a.css'", 'static ./a.css'],
    ["import {\n  a,\n  b,\n} from './a.ts'", 'static ./a.ts'],
    ["import type { A } from './a.ts'", 'type ./a.ts'],
    ["import type A from './a.ts'", 'type ./a.ts'],
    ["import { type A } from './a.ts'", 'static ./a.ts'],
    ["import type from './type.ts'", 'static ./type.ts'],
    ["export { a } from './a.ts'", 'static ./a.ts'],
    ["export * from './a.ts'", 'static ./a.ts'],
    ["export * as a from './a.ts'", 'static ./a.ts'],
    ["export type { A } from './a.ts'", 'type ./a.ts'],
    ["const a = lazy(() => import('./A.tsx'))", 'dynamic ./A.tsx'],
    ["new Worker(new URL('./a.worker.ts', import.meta.url), { type: 'module' })", 'url ./a.worker.ts'],
    ["import W from './a.ts?worker'", 'static ./a.ts'],
  ])('%s', (source, expected) => {
    expect(kinds(source)).toEqual([expected])
  })

  it.each([
    "// import { a } from './a.ts'",
    "/* import './a.ts'\n import './b.ts' */",
    'const from = 1\nexport const a = from',
    "export const words = { from: 'x' }",
    "const example = `\\nimport './a.ts'\\n`",
    'const example = "import(\'./a.ts\')"',
  ])('sees none in %s', (source) => {
    expect(kinds(source)).toEqual([])
  })

  it('is not confused by slashes in strings, quotes in patterns or apostrophes in text', () => {
    const source = ["const a = 'http://x'", 'const b = /["\']/', "<p>it's</p>", 'const c = `//`', "import('./d.ts')"].join('\n')
    expect(readImports(source)).toEqual([{ kind: 'dynamic', specifier: './d.ts', line: 5 }])
  })

  it('reports an address that is computed', () => {
    expect(computedImports("import('./a.ts')\nimport(name)\nimport(`./${name}.ts`)\nimport(`./a.ts`)")).toEqual([2, 3])
  })

  it('leaves only code', () => {
    expect(onlyCode("const a = 'any' // any")).toBe('const a =             ')
  })
})
