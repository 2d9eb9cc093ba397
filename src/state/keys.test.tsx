import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bindKeys, useKeys, type KeyMap } from './keys.ts'
import { PAGES, PLACED_PAGES } from './pages.ts'
import { prefer } from './preferences.ts'
import { SHORTCUTS } from './shortcuts/index.ts'
import { keyCaps } from './shortcuts/keyCaps.ts'

let pressed: string[] = []
const note = (name: string) => () => void pressed.push(name)

function Part({ keys }: { readonly keys: KeyMap }) {
  useKeys(keys)
  return null
}

beforeEach(() => {
  pressed = []
  prefer({ shortcuts: true })
  render(
    <>
      <Part keys={{ 'g d': note('data'), t: note('theme'), '?': note('help'), Escape: note('close') }} />
      <Part keys={{ d: note('table'), j: note('next'), Enter: note('open') }} />
      <input aria-label="field" />
      <button type="button">button</button>
    </>,
  )
})
afterEach(cleanup)

const press = (key: string, more: object = {}, on: Element = document.body) => fireEvent.keyDown(on, { key, ...more })

it('does what a key is bound to, whether or not Caps Lock is on', () => {
  press('t')
  press('T')
  press('?', { shiftKey: true })
  expect(pressed).toEqual(['theme', 'theme', 'help'])
})

it('takes two keys as one shortcut before the last of them by itself', () => {
  press('g')
  press('d')
  expect(pressed).toEqual(['data'])
  press('d')
  expect(pressed).toEqual(['data', 'table'])
})

it.each([
  ['while an input method composes', { key: 'j', isComposing: true }],
  ['while an input method composes, as older browsers say it', { key: 'j', keyCode: 229 }],
  ['with Alt', { key: 'j', altKey: true }],
  ['with Shift', { key: 'J', shiftKey: true }],
  ['with Control', { key: 'j', ctrlKey: true }],
  ['with Command', { key: 'j', metaKey: true }],
])('is silent %s', (_when, init) => {
  fireEvent.keyDown(document.body, init)
  expect(pressed).toEqual([])
})

it('is silent in a field', () => {
  const field = screen.getByRole('textbox', { name: 'field' })
  press('j', {}, field)
  press('Escape', {}, field)
  press('Enter', {}, field)
  expect(pressed).toEqual([])
})

it('leaves Enter to a button that has the focus', () => {
  press('Enter', {}, screen.getByRole('button', { name: 'button' }))
  expect(pressed).toEqual([])
  press('Enter')
  expect(pressed).toEqual(['open'])
})

it('is silent while a dialog is open', () => {
  const dialog = document.body.appendChild(document.createElement('dialog'))
  dialog.setAttribute('open', '')
  press('j')
  dialog.remove()
  expect(pressed).toEqual([])
})

it('keeps Esc where single characters are switched off', () => {
  prefer({ shortcuts: false })
  press('j')
  press('Escape')
  expect(pressed).toEqual(['close'])
})

it('tells the browser of a key that did something, and leaves it one that did not', () => {
  expect(press('j')).toBe(false)
  expect(press('x')).toBe(true)
})

it('leaves a key to others where a part has no use for it now', () => {
  render(<Part keys={{ n: () => false }} />)
  render(<Part keys={{ n: note('later') }} />)
  press('n')
  expect(pressed).toEqual(['later'])
})

it('binds every key of a table to the same act', () => {
  const keys = bindKeys({ next: ['j', 'ArrowDown'], close: ['Escape'] }, { next: note('next') })
  expect(Object.keys(keys)).toEqual(['j', 'ArrowDown', 'Escape'])
  expect(keys['Escape']).toBeUndefined()
})

it.each(['workbench', 'indicator'] as const)('gives no key of %s to the frame too', (place) => {
  const frame = [...Object.values(SHORTCUTS.everywhere).flat(), ...PLACED_PAGES.flatMap((id): readonly string[] => PAGES[id].keys)]
  const all = [...frame, ...Object.values(SHORTCUTS[place]).flat()]
  expect(all).toEqual([...new Set(all)])
})

it.each([
  ['g o', 'G O'],
  ['ArrowDown', '↓'],
  [' ', 'Space'],
  ['/', '/'],
  ['F5', 'F5'],
  ['Escape', 'Esc'],
])('writes %j as %s', (key, cap) => {
  expect(keyCaps(key)).toBe(cap)
})
