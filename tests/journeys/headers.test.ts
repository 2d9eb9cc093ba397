import { describe, expect, inject, it } from 'vitest'
import { securityHeaders } from '../../src/build/headers.ts'

const at = (path: string) => fetch(new URL(path, inject('appUrl')))

/** Any address that names no file is a page of the app; an id of a data set may look like a file. */
const pages = ['', 'areas/compute', 'no/such/page', '?lang=en', 'indicators/NY.GDP.MKTP.CD', 'indicators/x.json?source=demo']

async function firstAsset(): Promise<string> {
  const html = await (await at('')).text()
  const found = /(?:src|href)="([^"]*assets\/[^"]+)"/.exec(html)?.[1]
  if (found === undefined) throw new Error('index.html names no built file')
  return found
}

describe('what the server sends', () => {
  it.each(pages)('answers /%s with the app and every security header', async (path) => {
    const answer = await at(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers.get(name), name).toBe(value)
  })

  it('forbids inline and evaluated code', async () => {
    const policy = (await at('')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
  })

  it('ships a page without inline script, style or event handler', async () => {
    const html = await (await at('')).text()
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/i)
    expect(html).not.toMatch(/<style\b/i)
    expect(html).not.toMatch(/\s(style|on[a-z]+)=/i)
  })

  it('lets built files be cached for good, and nothing else', async () => {
    expect((await at('')).headers.get('cache-control')).toBe('no-cache')
    expect((await at(await firstAsset())).headers.get('cache-control')).toMatch(/immutable/)
  })

  it.each(['assets/gone-1a2b3c4d.js', 'data/published/gone.json', '%E0%A4%A.js'])('answers 404 for the missing file %s', async (path) => {
    const answer = await at(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('ships the published figures as plain files', async () => {
    for (const file of ['catalog.json', 'health.json', 'observations.json']) {
      const answer = await at(`data/published/${file}`)
      expect(answer.headers.get('content-type'), file).toMatch(/json/)
      expect(typeof (await answer.json()), file).toBe('object')
    }
  })

  it('ships the licences of fonts, figures and packages', async () => {
    const list: unknown = await (await at('licences/index.json')).json()
    if (!Array.isArray(list)) throw new Error('licences/index.json is not a list')
    expect(list.map((entry: { id: string }) => entry.id)).toEqual(expect.arrayContaining(['noto-sans-sc', 'ibm-plex-sans', 'data', 'npm']))
    for (const { file } of list as { file: string }[]) expect((await at(file)).status, file).toBe(200)
  })
})
