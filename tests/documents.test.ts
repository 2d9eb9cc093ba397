import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_TAGS } from '../src/i18n/languages.ts'
import { SOURCES } from '../src/sources/index.ts'
import { ALL_FEATURES } from '../src/state/features.ts'
import { PAGES } from '../src/state/pages.ts'
import { publishedTotals } from './fixtures/publishedTotals.ts'
import { securityHeaders } from '../src/build/headers.ts'

// README and CONTRIBUTING say things that the project can contradict; here it gets the chance.

const readme = readFileSync('README.md', 'utf8')
const contributing = readFileSync('CONTRIBUTING.md', 'utf8')

interface Package {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
// Our own file, whose shape npm checks at every install.
const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''
}

/** The rule of nginx that an address falls under: the first regular expression that fits it, else the one for everything. */
function nginxAnswer(path: string): string {
  const rules = [...block('nginx').matchAll(/location (~\*?) (\S+) \{\s*try_files ([^;]+);/g)]
  const fits = rules.find(([, kind, pattern = '']) => new RegExp(pattern, kind === '~*' ? 'i' : '').test(path))
  return fits?.[3] ?? /location \/ \{\s*try_files ([^;]+);/.exec(block('nginx'))?.[1] ?? ''
}

describe('README', () => {
  it.each(Object.values(PAGES).map(({ pattern }) => pattern))(
    'tells nginx to answer %s with the app, whatever its id looks like',
    (pattern) => {
      expect(nginxAnswer(pattern.replace(/:\w+/, 'NY.GDP.MKTP.CD'))).toContain('/index.html')
      expect(nginxAnswer('/assets/gone-1a2b.js')).toBe('$uri =404')
    },
  )

  it('tells Caddy the same of pages with ids', () => {
    const named = Object.values(PAGES).flatMap(({ pattern }) => /^(\/\w+\/):/.exec(pattern)?.[1] ?? [])
    expect(block('caddy')).toContain(`@named path ${named.map((path) => `${path}*`).join(' ')}\n\trewrite @named /index.html`)
  })

  it('tells nginx to send the headers that the tests assert', () => {
    for (const [name, value] of Object.entries(securityHeaders)) expect(block('nginx')).toContain(`add_header ${name} "${value}" always;`)
  })

  it('tells Caddy the same', () => {
    for (const [name, value] of Object.entries(securityHeaders)) expect(block('caddy')).toContain(`${name} "${value}"`)
  })

  it.each([
    ['README.md', readme],
    ['CONTRIBUTING.md', contributing],
  ])('%s names only commands that exist', (_file, text) => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '')
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })

  it.each([
    ['README.md', readme],
    ['CONTRIBUTING.md', contributing],
  ])('%s links only to files that exist', (_file, text) => {
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '')
    expect(linked.filter((path) => !existsSync(path))).toEqual([])
  })

  it('counts the published figures as they are', () => {
    const { observations, indicators, targets } = publishedTotals
    expect(readme).toContain(`收录 ${observations} 个公开数值、${indicators} 项指标、${targets} 个目标`)
    expect(readme.replaceAll(/\s+/g, ' ')).toContain(`${observations} published values of ${indicators} indicators and ${targets} targets`)
  })

  it.each([
    ['sources', Object.keys(SOURCES)],
    ['language', LANGUAGE_TAGS],
    ['features', Object.keys(ALL_FEATURES)],
  ])('names everything that can stand in the configuration as %s', (key, names) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${key}\` |`)) ?? ''
    expect(names.filter((name) => !row.includes(`\`${name}\``))).toEqual([])
  })

  it('explains every key of the configuration', () => {
    const config: unknown = JSON.parse(readFileSync('public/config.json', 'utf8'))
    const keys = Object.keys(config as object).filter((key) => key !== 'version')
    expect(keys.filter((key) => !readme.includes(`| \`${key}\` |`))).toEqual([])
  })
})

describe('CONTRIBUTING', () => {
  it('gives a reason for every dependency', () => {
    const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)]
    expect(names.filter((name) => !contributing.includes(`\`${name}\``))).toEqual([])
  })

  it('pins what it names', () => {
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    expect(ranges).toEqual([])
  })
})
