import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { shippedFiles } from './shippedFiles.ts'

/** Texts that must travel with the build, beside the list of npm packages that Vite writes itself. */
const texts = [
  { id: 'this-app', title: 'AI+ Foundations Progress', licence: 'MIT', from: 'LICENSE', file: 'licences/app.txt' },
  {
    id: 'noto-sans-sc',
    title: 'Noto Sans SC',
    licence: 'OFL-1.1',
    from: 'node_modules/@fontsource-variable/noto-sans-sc/LICENSE',
    file: 'licences/noto-sans-sc.txt',
  },
  {
    id: 'ibm-plex-sans',
    title: 'IBM Plex Sans',
    licence: 'OFL-1.1',
    from: 'node_modules/@fontsource/ibm-plex-sans/LICENSE',
    file: 'licences/ibm-plex-sans.txt',
  },
] as const

/** Ships the licence texts and `licences/index.json`, the list that the help page shows. */
export function licences(): Plugin {
  return shippedFiles('licences', () => {
    const present = texts.filter((text) => existsSync(resolve(text.from)))
    return new Map([
      ...present.map((text) => [text.file, readFileSync(resolve(text.from), 'utf8')] as const),
      ['licences/index.json', `${JSON.stringify([...present.map(row), data, npm], null, 2)}\n`] as const,
    ])
  })
}

const row = ({ id, title, licence, file }: (typeof texts)[number]) => ({ id, title, licence, file })

// Written by others: the data sets' terms by shippedData.ts, the packages' licences by Vite.
const npm = { id: 'npm', title: 'npm packages', licence: 'various', file: 'licences/npm.md' }
const data = { id: 'data', title: 'Data sets', licence: 'various', file: 'licences/data.md' }
