import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { words as en } from './messages/en/working.ts'
import { words as zh } from './messages/zh-CN/working.ts'
import { STEP_INPUTS, type StepId, type StepText } from './workingSteps.ts'

// Object.keys of a constant object gives exactly its keys.
const ids = Object.keys(STEP_INPUTS) as readonly StepId[]

const METHODS = new URL('../domain/methods/', import.meta.url)

/** Ids of steps as the methods' own code writes them. */
function writtenIds(): readonly string[] {
  const files = readdirSync(METHODS).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const found = files.flatMap((name) => [...readFileSync(new URL(name, METHODS), 'utf8').matchAll(/id: '([a-zA-Z]+\.[a-zA-Z]+)'/g)])
  return [...new Set(found.map((match) => match[1] ?? ''))]
}

function said(words: typeof zh.steps | typeof en.steps, id: StepId): StepText {
  const figures = Object.fromEntries(STEP_INPUTS[id].map((name) => [name, `<${name}>`]))
  // The list and the words have the same ids; each takes the figures named for it.
  const say: (figures: Readonly<Record<string, string>>, result: string) => StepText = words[id]
  return say(figures, '<result>')
}

describe('words of a working', () => {
  it('exist for every step that a method writes', () => {
    expect(writtenIds().filter((id) => !Object.hasOwn(STEP_INPUTS, id))).toEqual([])
    expect(writtenIds().length).toBeGreaterThan(20)
  })

  it.each(ids)('%s is said in both languages with its figures and result', (id) => {
    for (const words of [zh.steps, en.steps]) {
      const { name, formula } = said(words, id)
      expect(name).not.toBe('')
      expect(formula).toContain('<result>')
      // The score is a conversion and the best pace a look-up; all other formulas show all their figures.
      for (const input of STEP_INPUTS[id]) expect(formula).toContain(`<${input}>`)
    }
  })

  it('has no Han in English and no typed space between Han and digits in Chinese', () => {
    for (const id of ids) {
      expect(JSON.stringify(said(en.steps, id))).not.toMatch(/\p{Script=Han}/u)
      expect(said(zh.steps, id).formula).not.toMatch(/\p{Script=Han} \d|\d \p{Script=Han}/u)
    }
  })
})
