import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// jsdom has no media; a document there is a screen that never changes. A real browser keeps its own.
if (typeof matchMedia === 'undefined')
  Object.assign(window, { matchMedia: (media: string) => Object.assign(new EventTarget(), { media, matches: false }) })

afterEach(() => cleanup())
