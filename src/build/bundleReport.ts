import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

// `tsx src/build/bundleReport.ts`: what the overview's JavaScript is made of, largest first. Lengths of modules are before
// minification; they tell where to look, the chunks' gzip sizes tell what it costs.

process.env['NODE_ENV'] = 'production'
const built = await build({ logLevel: 'error', build: { write: false } })
const output = (Array.isArray(built) ? built : [built]).flatMap((part) => ('output' in part ? part.output : []))
const chunks = output.filter((part): part is Rolldown.OutputChunk => part.type === 'chunk')

const first = chunks.filter((chunk) => !/mock|worker/i.test(chunk.fileName) && isFirst(chunk))
const wanted = new Set<string>()
first.forEach((chunk) => add(chunk.fileName))

let total = 0
for (const chunk of chunks.filter(({ fileName }) => wanted.has(fileName))) {
  const bytes = gzipSync(chunk.code, { level: 9 }).length
  total += bytes
  console.log(`${String(bytes).padStart(8)} B gzip  ${chunk.fileName}`)
  const modules = Object.entries(chunk.modules).map(([id, { renderedLength }]) => ({ id: shortName(id), renderedLength }))
  for (const { id, renderedLength } of modules.toSorted((a, b) => b.renderedLength - a.renderedLength).slice(0, 40)) {
    console.log(`            ${String(renderedLength).padStart(7)}  ${id}`)
  }
}
console.log(`${total} B gzip until the overview is drawn (English words not counted)`)

function isFirst(chunk: Rolldown.OutputChunk): boolean {
  return (
    chunk.isEntry ||
    Object.keys(chunk.modules).some((id) => /main\.tsx$|views\/Overview\/Overview\.tsx$|messages\/zh-CN\/frame\.ts$/.test(id))
  )
}

function add(fileName: string): void {
  const chunk = chunks.find((found) => found.fileName === fileName)
  if (chunk === undefined || wanted.has(fileName)) return
  wanted.add(fileName)
  chunk.imports.forEach(add)
}

function shortName(id: string): string {
  return id.replace(process.cwd(), '').replace(/^.*node_modules\//, '')
}
