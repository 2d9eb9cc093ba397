/**
 * A small deterministic generator for made-up figures: a 32-bit linear congruential step (multiplier and increment
 * of Numerical Recipes, 3rd ed., section 7.1.4), its high bits folded down because the low ones of such a
 * generator repeat quickly. Good enough for noise, for nothing else.
 */
export function randomOf(seed: string): () => number {
  let state = hash(seed)
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (((state >>> 15) ^ state) >>> 0) / 2 ** 32
  }
}

/** FNV-1a over UTF-16 units, so that each indicator has its own stream and adding one changes no other. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  return state >>> 0
}
