import { pinyin } from 'pinyin-pro'
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
  const known = new Map<string, Sound>()
  return texts.map((text) => {
    const han = text.replace(/[^\p{Script=Han}A-Za-z]/gu, '')
    const sound = known.get(han) ?? { pinyin: letters(han, 'pinyin'), initials: letters(han, 'first') }
    known.set(han, sound)
    return sound
  })
}

scope.onmessage = ({ data }: MessageEvent<readonly string[]>) => scope.postMessage(soundsOf(data))
