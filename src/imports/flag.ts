// The one thing of imports that every visit looks at: a line in the browser's small storage says that there are some. Whoever never
// imported pays this look and nothing else. `noteImports` changes it with every change, which other tabs are told of by the browser.

export const FLAG = 'ai-plus-progress.imports'

/** What this visit knows by itself, where the browser keeps nothing. */
export const flagHere: { value: string | null } = { value: null }

/** How often what is kept has changed; null where nothing was ever imported. */
export function importsKept(): string | null {
  try {
    return localStorage.getItem(FLAG) ?? flagHere.value
  } catch {
    return flagHere.value
  }
}
