/** What is said of an indicator wherever it is shown: on pages, on slides and in files. */
export const facts = {
  /** Of the value, in its own unit; the gap of progress is in points of the way. */
  valueGap: {
    ahead: (gap: string) => `好于应达${gap}`,
    difference: (gap: string) => `差${gap}`,
  },
  target: {
    /** No number settles it. */
    qualitative: '定性',
    none: '未设目标',
    undated: '未定期限',
  },
}
