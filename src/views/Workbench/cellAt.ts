/** The grid's cell at a line and a column, both from 0; null where that line is not on the page. */
export function cellAt(line: number, column: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[role="grid"] [aria-rowindex="${line + 2}"] > [aria-colindex="${column + 1}"]`)
}
