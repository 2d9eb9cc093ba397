// What only an overview with verdicts shows: a chunk of its own, as published figures have hardly any.
export { Changes } from './Changes.tsx'
export { Decisions } from './Decisions.tsx'
export { OutlookNote } from './OutlookNote.tsx'
export { Sentence } from './Sentence.tsx'
export { JudgedTable } from './JudgedTable.tsx'
export { JudgedLegend } from './JudgedLegend.tsx'
