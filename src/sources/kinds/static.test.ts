import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { tiny } from '../../../tests/fixtures/tiny.ts'
import { network } from '../../../tests/network.ts'
import { fileNameOf } from '../wire/staticLayout.ts'
import { staticProfile } from '../wire/staticProfile.ts'
import { staticSource } from './static.ts'

const ROOT = 'https://office.example/'
const reading = () => ({ signal: new AbortController().signal })
const open = () =>
  staticSource({ id: 'tiny', base: 'data' }, { root: ROOT, fetch: (address, init) => fetch(address, init), now: () => 0, retryPauseMs: 1 })

/** Serves the files but those left out, whose addresses get what a server gives for what is not there. */
function serving(files: Readonly<Record<string, string>>, absent: () => Response) {
  const asked: string[] = []
  network.use(
    http.get(`${ROOT}data/*`, ({ request }) => {
      const path = new URL(request.url).pathname.replace('/data/', '')
      asked.push(path)
      const text = files[decodeURIComponent(path)]
      return text === undefined ? absent() : new HttpResponse(text)
    }),
  )
  return asked
}

const files = staticProfile(tiny)
const without = (...paths: readonly string[]) => Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)))
const notFound = () => new HttpResponse(null, { status: 404 })

describe('the static profile', () => {
  it('of a small data set is read whole with two requests, neither waiting for the other', async () => {
    const asked = serving(files, notFound)
    const source = open()
    const [, observations] = await Promise.all([source.catalog(reading()), source.observations({}, reading())])
    expect(observations.data.rows).toBe(7)
    expect(asked.sort()).toEqual(['catalog.json', 'observations.json'])
  })

  it.each([
    ['the server says that it is not there', notFound],
    ['the server answers its page for everything', () => HttpResponse.html('<!doctype html><title>App</title>')],
  ])('without the file of all observations is read part by part where %s', async (_, absent) => {
    const asked = serving(without('observations.json'), absent)
    expect((await open().observations({}, reading())).data.rows).toBe(7)
    expect(asked).toHaveLength(4)
  })

  it('reads no more than the indicators asked for', async () => {
    const asked = serving(without('observations.json'), notFound)
    expect((await open().observations({ indicators: ['RACKS'] }, reading())).data.rows).toBe(6)
    expect(asked).toEqual(['catalog.json', 'observations/RACKS.json'])
  })

  it('says which part is not there and gives the rest', async () => {
    serving(without('observations.json', 'observations/RACKS.json'), notFound)
    const { data, faults } = await open().observations({}, reading())
    expect(data.rows).toBe(1)
    expect(faults).toEqual([{ kind: 'partNotRead', place: 'observations/RACKS.json' }])
  })

  it.each([
    ['RACKS', 'RACKS.json'],
    ['a.b-c_d', 'a.b-c_d.json'],
    ['..', '~2e..json'],
    ['算力/PUE', '~7b97~529b~2fPUE.json'],
    ['~2e', '~7e2e.json'],
  ])('keeps the indicator %s in the file %s', (id, file) => {
    expect(fileNameOf(id)).toBe(file)
  })
})
