import { FLAG, flagHere, importsKept } from './flag.ts'

/** Says that imports have changed, to this tab and the others. */
export function noteImports(): void {
  flagHere.value = String(Number(importsKept() ?? 0) + 1)
  try {
    localStorage.setItem(FLAG, flagHere.value)
  } catch {
    // This tab knows; there is no other that could.
  }
}
