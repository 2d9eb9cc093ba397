import type { Text } from '../../src/domain/text.ts'

/** Reads `中文 / English`. @throws RangeError where one language is missing, so that half a text never ships. */
export function readText(pair: string): Text {
  const [zh, en, rest] = pair.split(' / ')
  if (!zh || !en || rest !== undefined) throw new RangeError(`not a text in two languages: ${pair}`)
  return { zh: zh.trim(), en: en.trim() }
}
