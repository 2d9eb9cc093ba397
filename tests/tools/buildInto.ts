import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/**
 * Builds the app, or another page's folder, as a deployment would. In a process of its own: under vitest NODE_ENV is "test",
 * and React would be bundled in its slower development form.
 */
export function buildInto(outDir: string, folder = '.', ...more: readonly string[]): void {
  const vite = 'node_modules/vite/bin/vite.js'
  const chosen = ['build', folder, '--config', 'vite.config.ts', '--logLevel', 'warn', '--emptyOutDir', '--outDir', resolve(outDir)]
  execFileSync(process.execPath, [vite, ...chosen, ...more], { env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 2, 2] })
}
