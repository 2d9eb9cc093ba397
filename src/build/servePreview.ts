import { preview } from 'vite'

export type Served = { readonly url: string; readonly close: () => Promise<void> }

/** Serves the built app with the headers of a deployment; port 0 takes any free one. */
export async function servePreview(options: { port: number; base?: string; outDir?: string }): Promise<Served> {
  const { port, base = '/', outDir = 'dist' } = options
  const server = await preview({
    base,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: 'localhost', port, strictPort: port !== 0 },
  })
  const address = server.httpServer.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  return { url: `http://localhost:${actual}${base}`, close: () => server.close() }
}
