import { parseArgs } from 'node:util'
import { build } from 'vite'
import { servePreview } from './servePreview.ts'

// `npm start`: build, serve, print the address. Nothing else to install, nothing else to know.

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' }, base: { type: 'string', default: '/' } } })

try {
  await build({ base: values.base, logLevel: 'warn' })
  const served = await servePreview({ port: Number(values.port), base: values.base })
  console.log(`\n  AI+ Foundations Progress · “人工智能+”基础支撑进展\n\n  ${served.url}\n\n  Stop with Ctrl+C · 按 Ctrl+C 停止\n`)
} catch (error) {
  console.error(sentenceFor(error))
  process.exit(1)
}

function sentenceFor(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  if (!message.includes('already in use') && !message.includes('EADDRINUSE')) return message
  const other = Number(values.port) + 1
  return [
    `Port ${values.port} is already taken by another program. Stop that program, or choose another port: npm start -- --port ${other}`,
    `端口 ${values.port} 已被其他程序占用。请先停止该程序，或换一个端口：npm start -- --port ${other}`,
  ].join('\n')
}
