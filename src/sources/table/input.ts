/** A file as the table readers take it: bytes with a name, from disk, paste or an address. */
export interface TableInput {
  readonly name: string
  readonly blob: Blob
}

export interface TableOptions {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: { readonly bytes: number; readonly total: number | null }) => void) | undefined
  /** Bytes of the file, and of what it unpacks to, beyond which it is refused. */
  readonly maxBytes?: number | undefined
}

/** A file of text; what is pasted has no bytes of its own. */
export function textInput(name: string, text: string): TableInput {
  return { name, blob: new Blob([text]) }
}
