import { pinyin } from 'pinyin-pro'
import { remembering } from '../domain/remembering.ts'
import type { Sound } from './sound.ts'

// The worker's own scope; the page's library is in the same compilation and types `self` as a window.
const scope = self as unknown as DedicatedWorkerGlobalScope

const letters = (text: string, pattern: 'pinyin' | 'first') =>
  pinyin(text, { toneType: 'none', pattern, type: 'array', nonZh: 'consecutive' })
    .join('')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()

/** Names that differ only in a number sound alike: each sound is worked out once. */
function soundsOf(texts: readonly string[]): readonly Sound[] {
  const soundOf = remembering((han: string): Sound => ({ pinyin: letters(han, 'pinyin'), initials: letters(han, 'first') }))
  return texts.map((text) => soundOf(text.replace(/[^\p{Script=Han}A-Za-z]/gu, '')))
}

scope.onmessage = ({ data }: MessageEvent<readonly string[]>) => scope.postMessage(soundsOf(data))
