// The sections that every first screen needs travel in one chunk.
export { words as frame } from './frame.ts'
export { words as statuses } from './statuses.ts'
export { words as overview } from './overview.ts'
export { words as headline } from './headline.ts'
