export const DELIMITERS = [',', '\t', ';', '|', '，'] as const
export type Delimiter = (typeof DELIMITERS)[number]

export interface FoundDelimiter {
  readonly delimiter: Delimiter
  /** False where another delimiter would split the lines nearly as evenly. */
  readonly certain: boolean
}

const SAMPLE_LINES = 200

/** The delimiter that splits most lines into equally many cells. Preamble and footnotes are few, so the mode decides. */
export function findDelimiter(text: string): FoundDelimiter {
  const lines = logicalLines(text)
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(lines, delimiter) }))
  scores.sort((a, b) => b.score - a.score)
  const [best, next] = scores
  if (best === undefined || best.score === 0) return { delimiter: ',', certain: true }
  return { delimiter: best.delimiter, certain: (next?.score ?? 0) < best.score * 0.9 }
}

/** Lines with the insides of quotes taken out, so that neither line ends nor delimiters in them count. */
function logicalLines(text: string): string[] {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '""')
  return bare.split(/\r\n|\n|\r/, SAMPLE_LINES).filter((line) => line.trim() !== '')
}

function evenness(lines: readonly string[], delimiter: string): number {
  const widths = new Map<number, number>()
  for (const line of lines) {
    const width = line.split(delimiter).length
    if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1)
  }
  // Lines of the commonest width; more cells a line only break ties, or commas in prose would win over tabs.
  return Math.max(0, ...[...widths].map(([width, count]) => count + Math.min(width, 50) / 100))
}
