import { existsSync, readFileSync } from 'node:fs'

// The static part of the budget: what index.html itself asks for (entry, preloaded chunks, style sheets). What a browser really
// fetches until the overview is drawn, dynamic chunks included, is measured in tests/journeys/budget.test.ts.

if (!existsSync('dist/index.html')) throw new Error('dist/index.html is missing: run npm run build first.')
const html = readFileSync('dist/index.html', 'utf8')
const named = (/** @type {RegExp} */ pattern) => [...html.matchAll(pattern)].map((match) => `dist${match[1]}`)

export default [
  {
    name: 'JavaScript that index.html asks for',
    path: named(/(?:src|href)="(\/[^"]+\.js)"/g),
    gzip: true,
    limit: '130 kB',
  },
  {
    name: 'style sheets that index.html asks for',
    path: named(/href="(\/[^"]+\.css)"/g),
    gzip: true,
    limit: '20 kB',
  },
]
