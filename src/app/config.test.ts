import { readFileSync } from 'node:fs'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { network } from '../../tests/network.ts'
import { checkConfig, loadConfig } from './config.ts'
import { LANGUAGE_TAGS } from '../i18n/languages.ts'
import { isFields } from '../sources/shape.ts'

const shipped: unknown = JSON.parse(readFileSync('public/config.json', 'utf8'))
const changed = (over: object) => checkConfig({ ...Object(shipped), ...over })
const [first] = isFields(shipped) && Array.isArray(shipped['sources']) ? (shipped['sources'] as readonly object[]) : []

describe('the configuration', () => {
  it('that ships is right', () => {
    expect(checkConfig(shipped)).toEqual({ kind: 'config', config: shipped })
  })

  it.each<[object, string, string, object]>([
    [{ timeZone: 'Asia/Beijing' }, 'timeZone', '"Asia/Beijing"', { kind: 'timeZone' }],
    [{ language: 'fr' }, 'language', '"fr"', { kind: 'oneOf', options: LANGUAGE_TAGS }],
    [{ defaultSource: 'nowhere' }, 'defaultSource', '"nowhere"', { kind: 'oneOf', options: ['published', 'published-static', 'demo'] }],
    [{ version: 2 }, 'version', '2', { kind: 'oneOf', options: ['1'] }],
    [{ title: '进展' }, 'title', '"进展"', { kind: 'object' }],
    [{ today: '2026-11-31' }, 'today', '"2026-11-31"', { kind: 'date' }],
    [{ thresholds: { onTrack: -5, offTrack: -3 } }, 'thresholds.offTrack', '-3', { kind: 'number', min: -100, max: -5 }],
    [{ timeoutSeconds: 0 }, 'timeoutSeconds', '0', { kind: 'number', min: 1, max: 600 }],
    [{ sources: [{ ...first, kind: 'ftp' }] }, 'sources[0].kind', '"ftp"', { kind: 'oneOf' }],
    [{ sources: [first, first] }, 'sources[1].id', '"published"', { kind: 'uniqueId' }],
    [{ sources: [{ ...first, base: 'https://me:secret@office.example' }] }, 'sources[0].base', expect.any(String), { kind: 'address' }],
    [{ sources: [{ ...first, base: 'javascript:alert(1)' }] }, 'sources[0].base', '"javascript:alert(1)"', { kind: 'address' }],
    [
      { sources: [{ ...first, credentials: { kind: 'token' } }] },
      'sources[0].credentials.kind',
      '"token"',
      { kind: 'oneOf', options: ['bearer', 'basic', 'header'] },
    ],
    [
      { sources: [{ ...first, credentials: { kind: 'bearer', token: 's3cret' } }] },
      'sources[0].credentials.token',
      expect.any(String),
      { kind: 'nothing' },
    ],
    [{ langauge: 'en' }, 'langauge', '"en"', { kind: 'nothing' }],
  ])('with %j names the key, what was found and what would be right', (over, key, found, expected) => {
    expect(changed(over)).toMatchObject({ kind: 'wrong', problems: [{ key, found, expected }] })
  })

  it('tells every mistake at once', () => {
    const result = changed({ router: 'magic', features: {}, timeZone: 8 })
    const keys = result.kind === 'wrong' ? result.problems.map(({ key }) => key) : []
    expect(keys).toEqual([
      'timeZone',
      'features.search',
      'features.csv',
      'features.print',
      'features.lastGood',
      'features.scenarios',
      'router',
    ])
  })

  it.each([
    ['"version": 1', 'malformed'],
    ['<!doctype html><title>App</title>', 'htmlInsteadOfJson'],
  ])('that is %j is a failed read', async (text, kind) => {
    network.use(http.get('https://office.example/app/config.json', () => new HttpResponse(text)))
    const environment = {
      root: 'https://office.example/app/',
      fetch: (address: string, init: RequestInit) => fetch(address, init),
      now: () => 0,
    }
    expect(await loadConfig(environment)).toMatchObject({ kind: 'failed', failure: { kind } })
  })
})
