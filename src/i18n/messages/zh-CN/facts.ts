/** What is said of an indicator wherever it is shown: on pages, on slides and in files. */
export const facts = {
  target: {
    /** No number settles it. */
    qualitative: '定性',
    none: '未设目标',
    undated: '未定期限',
  },
}
