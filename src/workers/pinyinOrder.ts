import { speak, type Spoken } from './pinyin.ts'

const collator = new Intl.Collator(['zh-Hans-CN', 'en'], { numeric: true })

/** Han by syllable, then by the collator's own order of characters; other letters, before all Han, as the collator has them. */
function compareSpoken(a: Spoken | undefined, b: Spoken | undefined): number {
  if (!a || !b) return (a ? 1 : 0) - (b ? 1 : 0)
  if (a.isHan !== b.isHan) return a.isHan ? 1 : -1
  return a.isHan ? (a.text < b.text ? -1 : a.text > b.text ? 1 : 0) : collator.compare(a.text, b.text)
}

function compareSpokens(a: readonly Spoken[], b: readonly Spoken[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const order = compareSpoken(a[at], b[at])
    if (order !== 0) return order
  }
  return 0
}

/** Positions of texts in the order of their sounds. The collator alone reads every character by itself: 长三角 stood under zhang. */
export function pinyinOrder(texts: readonly string[]): readonly number[] {
  const spoken = texts.map(speak)
  return texts
    .map((_, at) => at)
    .sort((a, b) => compareSpokens(spoken[a] ?? [], spoken[b] ?? []) || collator.compare(texts[a] ?? '', texts[b] ?? ''))
}
