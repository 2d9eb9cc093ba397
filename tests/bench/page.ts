import { copyFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { launch } from '../tools/browser.ts'
import { buildInto } from '../tools/buildInto.ts'
import { servePreview } from '../../src/build/servePreview.ts'
import { atMost, median, rounded, type Measure } from './measure.ts'
import { firstIndicator, loadOnce, type PageLoad } from './pageLoad.ts'

// The app beside a bare React page: same React, same build, same server, same slowed-down processor, runs interleaved so that a
// busy moment of the machine falls on all of them alike. Ratios hold from machine to machine; milliseconds do not.
// The floors are bare pages with only what a given package takes: one small Recharts figure, or msw started and asked for the figures.
// They tell how much of a ratio is the app's own, and whether a limit can be met at all.

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 9)
const slowdown = 4

interface Subject {
  readonly url: string
  readonly selector: string
}

export async function* page(): AsyncGenerator<Measure> {
  const folder = `.cache/bench-${process.pid}`
  const serve = (name: string) => servePreview({ port: 0, outDir: `${folder}/${name}` })
  buildInto(resolve(folder, 'app'))
  buildInto(resolve(folder, 'bare'), 'tests/bench/bare')
  buildInto(resolve(folder, 'chart'), 'tests/bench/floor/chart')
  buildInto(resolve(folder, 'mock'), 'tests/bench/floor/mock')
  copyFileSync('public/mockServiceWorker.js', `${folder}/mock/mockServiceWorker.js`)
  const [app, bare, chart, mock] = await Promise.all([serve('app'), serve('bare'), serve('chart'), serve('mock')])
  const browser = await launch()
  try {
    const overview = `${app.url}?source=published-static`
    const subjects = {
      bare: { url: bare.url, selector: '[data-overview-ready]' },
      chartFloor: { url: chart.url, selector: '[data-chart-ready]' },
      mockFloor: { url: mock.url, selector: '[data-overview-ready]' },
      static: { url: overview, selector: '[data-overview-ready]' },
      mock: { url: `${app.url}?source=published`, selector: '[data-overview-ready]' },
      indicator: { url: await firstIndicator(browser, overview), selector: '[data-chart-ready]' },
    } satisfies Record<string, Subject>
    yield* judged(await interleaved(subjects, ({ url, selector }) => loadOnce(browser, url, selector, slowdown)))
  } finally {
    await browser.close()
    await Promise.all([app, bare, chart, mock].map((served) => served.close()))
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * One unmeasured round to warm the server and the disk, then `rounds` rounds of each subject in turn. A subject that is never drawn
 * is named and left out; its median is not a number, which misses every limit.
 */
async function interleaved<Key extends string>(subjects: Record<Key, Subject>, load: (subject: Subject) => Promise<PageLoad>) {
  // Object.keys gives string[]; the record has these keys and no others.
  const names = new Set(Object.keys(subjects) as Key[])
  const loads = new Map<Key, PageLoad[]>([...names].map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      try {
        const measured = await load(subjects[name])
        if (round > 0) loads.get(name)?.push(measured)
      } catch (error) {
        names.delete(name)
        console.error(`  ${name} was not drawn: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`)
      }
    }
    console.error(`  round ${round} of ${rounds}`)
  }
  return (name: Key, field: keyof PageLoad) => median(names.has(name) ? (loads.get(name) ?? []).map((found) => found[field]) : [])
}

type Name = 'bare' | 'chartFloor' | 'mockFloor' | 'static' | 'mock' | 'indicator'

function* judged(of: (name: Name, field: keyof PageLoad) => number): Generator<Measure> {
  const bare = of('bare', 'drawn')
  const beside = (name: Name) => ({ bareMs: rounded(bare), ownMs: rounded(of(name, 'drawn')), rounds, cpuSlowdown: slowdown })
  const ratio = (name: Name) => of(name, 'drawn') / bare
  yield atMost('overview drawn, static profile', ratio('static'), 'times a bare React page', 1.5, beside('static'))
  yield atMost('overview drawn, mock', ratio('mock'), 'times a bare React page', 2.2, {
    ...beside('mock'),
    floorMs: rounded(of('mockFloor', 'drawn')),
  })
  yield atMost('indicator main figure drawn', ratio('indicator'), 'times a bare React page', 2.5, {
    ...beside('indicator'),
    floorMs: rounded(of('chartFloor', 'drawn')),
  })
  for (const name of ['static', 'mock'] as const) {
    yield atMost(`total blocking time, ${name}`, of(name, 'blocking'), 'ms', 150, {
      bareMs: rounded(of('bare', 'blocking')),
      cpuSlowdown: slowdown,
    })
    yield atMost(`layout shift, ${name}`, of(name, 'shift'), 'score', 0.02, { bare: rounded(of('bare', 'shift')) })
  }
}
