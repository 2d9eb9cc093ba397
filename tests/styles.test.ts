import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { preprocessCSS, resolveConfig } from 'vite'
import { describe, expect, it } from 'vitest'
import { readSourceFiles } from './tools/sourceFiles.ts'

// A class that nothing uses stays for ever, and one that is used but not defined is a mistake that nobody sees: neither the compiler
// nor the browser knows of them. Sizes and spaces are stylelint's part.

const code = readSourceFiles().filter(({ path }) => path.startsWith('src/'))
const everything = code.map(({ text }) => text).join('\n')
const styleSheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => join('src', name))
  .toSorted()
const config = await resolveConfig({ logLevel: 'silent' }, 'build')

/** The classes of a sheet, each with its name in the build. */
async function definedIn(path: string): Promise<Readonly<Record<string, string>>> {
  const { modules } = await preprocessCSS(readFileSync(path, 'utf8'), resolve(path), config)
  return modules ?? {}
}

const importOfSheet = /import (\w+) from '(\.[^']+\.module\.css)'/g

interface Use {
  readonly sheet: string
  readonly place: string
  readonly name: string
}

/** Classes that another sheet takes in. */
const composed: readonly Use[] = styleSheets.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/composes: ([\w-]+) from '(\.[^']+)'/g)].map(([, name = '', specifier = '']) => ({
    sheet: join(dirname(path), specifier),
    place: path,
    name,
  })),
)

/** Classes that code asks of a sheet by name. A computed name is any quoted word of the code. */
const asked: readonly Use[] = code.flatMap(({ path, text }) =>
  [...text.matchAll(importOfSheet)].flatMap(([, name = '', specifier = '']) => {
    const sheet = join(dirname(path), specifier)
    return [...text.matchAll(new RegExp(`\\b${name}\\['([^']+)'\\]`, 'g'))].map((found) => ({ sheet, place: path, name: found[1] ?? '' }))
  }),
)

const uses = [...asked, ...composed]

const isComputed = (sheet: string) =>
  code.some(({ path, text }) =>
    [...text.matchAll(importOfSheet)].some(
      ([, name = '', specifier = '']) => join(dirname(path), specifier) === sheet && new RegExp(`\\b${name}\\[(?!')`).test(text),
    ),
  )

const modules = styleSheets.filter((path) => path.endsWith('.module.css'))
const sheets = await Promise.all(
  modules.map(async (path) => {
    const built = await definedIn(path)
    return { path, classes: Object.keys(built), built: Object.values(built) }
  }),
)

describe('style sheets', () => {
  it('define no class that no component uses', () => {
    const unused = sheets.flatMap(({ path, classes }) => {
      const used = new Set(uses.filter(({ sheet }) => sheet === path).map(({ name }) => name))
      const computed = isComputed(path)
      return classes.filter((name) => !used.has(name) && !(computed && everything.includes(`'${name}'`))).map((name) => `${path} .${name}`)
    })
    expect(unused).toEqual([])
  })

  it('define every class that a component uses', () => {
    const defined = new Set(sheets.flatMap(({ path, classes }) => classes.map((name) => `${path} .${name}`)))
    const lost = uses.filter(({ sheet, name }) => !defined.has(`${sheet} .${name}`)).map(({ place, name }) => `${place} ${name}`)
    expect(lost).toEqual([])
  })

  it('give each class a name of its own in the build', () => {
    // A class composed of another carries both names; its own comes first.
    const names = sheets.flatMap(({ built }) => built.map((name) => name.split(' ')[0] ?? ''))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('are each short enough to be read at once', () => {
    const long = styleSheets.filter((path) => readFileSync(path, 'utf8').split('\n').length > 301)
    expect(long).toEqual([])
  })

  it('read every custom property that they define, and define every one that they read', () => {
    const css = styleSheets.map((path) => readFileSync(path, 'utf8'))
    const found = (texts: readonly string[], pattern: RegExp) =>
      new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([name]) => name)))
    const defined = found(css, /(?<=[\s{;])--[\w-]+(?=:)/g)
    const read = found(css, /(?<=var\()--[\w-]+/g)
    // Code sets some for one element, and reads some for a picture.
    const inCode = found([everything], /--[a-z][\w-]*/g)
    expect([...defined].filter((name) => !read.has(name) && !inCode.has(name))).toEqual([])
    expect([...read].filter((name) => !defined.has(name) && !inCode.has(name))).toEqual([])
  })
})
