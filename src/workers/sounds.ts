import type { Sound } from './sound.ts'

/** Sounds of texts, in their order. Beside the page: the dictionary is large, and ten thousand names take seconds. */
export function soundsOf(texts: readonly string[]): Promise<readonly Sound[]> {
  const worker = new Worker(new URL('./sounds.worker.ts', import.meta.url), { type: 'module', name: 'sounds' })
  return new Promise<readonly Sound[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<readonly Sound[]>) => resolve(data)
    worker.onerror = (event) => reject(new Error(`the sounds of names were not worked out: ${event.message}`))
    worker.postMessage(texts)
  }).finally(() => worker.terminate())
}
