import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bootChunk, FIRST, firstChunk, firstWords, reactChunk, sharedChunks } from './src/build/chunks.ts'
import { firstHints } from './src/build/firstHints.ts'
import { firstShorter } from './src/build/firstShorter.ts'
import { leftOut } from './src/build/leftOut.ts'
import { licences } from './src/build/licences.ts'
import { shippedData } from './src/build/shippedData.ts'
import { strictPreview } from './src/build/strictPreview.ts'

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Everything that only a mock source loads: the size budget leaves these chunks out, so their names must say what they are. */
const onlyForMock =
  /\/mocks\/|\/node_modules\/(msw|@mswjs|@open-draft|graphql|tough-cookie|until-async|headers-polyfill|rettime|path-to-regexp)\//

/**
 * The first script names a hundred files: a few letters less of each hash are 0.1 kB of it, and what is left still tells a thousand million
 * versions of a file apart. Of scripts Rolldown wants seven.
 */
const SCRIPT_HASH = '[hash:7]'
const ASSET_HASH = '[hash:5]'

/**
 * The class as it is written and a mark of its file: what repeats packs well (1 kB gzip less than a hash and a line for each class).
 * Two letters tell apart the few sheets that share a name for a class; tests/styles.test.ts would see two that do not.
 */
const scopedName = (name: string, file: string) =>
  `${name}_${createHash('sha256')
    .update(relative(fromHere('.'), file))
    .digest('base64url')
    .slice(0, 2)}`

export default defineConfig({
  plugins: [react(), leftOut(), firstShorter(FIRST), strictPreview(), licences(), shippedData(), firstHints('zh-CN')],
  css: { modules: { generateScopedName: scopedName } },
  resolve: {
    // msw reads the public-suffix list for cookies across domains; a mock on one origin needs none of its 110 kB.
    alias: { tldts: fromHere('./mocks/tldtsStub.ts') },
  },
  build: {
    // The oldest engines found on office machines (Chromium 108) run ES2022 as it is.
    target: 'es2022',
    cssTarget: 'chrome108',
    // The Content-Security-Policy allows no data: fonts, and a file of its own is cached on its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences/npm.md' },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [bootChunk('src/app/start/boot.ts'), reactChunk, firstChunk('src/app/main.tsx'), firstWords, ...sharedChunks],
        },
        chunkFileNames: (chunk) =>
          chunk.moduleIds.some((id) => onlyForMock.test(id)) ? `assets/mock-[name]-${SCRIPT_HASH}.js` : `assets/[name]-${SCRIPT_HASH}.js`,
        assetFileNames: `assets/[name]-${ASSET_HASH}[extname]`,
      },
    },
  },
  worker: { format: 'es' },
  server: { host: 'localhost', strictPort: true },
  preview: { host: 'localhost', port: 4173, strictPort: true, cors: false },
})
