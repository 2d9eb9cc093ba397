// What the first screen needs of a language, in one chunk: its words, its ways to write numbers and dates, and where its other words are.
export { rules } from './rules.ts'
export * as first from './first.ts'
export { sections } from './sections.ts'
