import type * as first from './messages/zh-CN/first.ts'
import type { sections } from './messages/zh-CN/sections.ts'
import type { WordsOf } from './wordsOf.ts'

// The Chinese sections are the shape of all others.

type Lazy = typeof sections

/** Sections that come with the language itself. */
export type FirstWords = { readonly [Section in keyof typeof first]: WordsOf<(typeof first)[Section]> }

type LazyWords = { readonly [Section in keyof Lazy]: WordsOf<Awaited<ReturnType<Lazy[Section]>>['words']> }

export type Words = FirstWords & LazyWords
export type Section = keyof Words
export type LazySection = keyof LazyWords

export type SectionLoaders = { readonly [S in LazySection]: () => Promise<{ readonly words: LazyWords[S] }> }
