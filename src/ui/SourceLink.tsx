import type { TextLanguage } from '../domain/text.ts'

interface SourceLinkProps {
  /** As `pickName` picks it: in the reader's language, or the one there is. */
  readonly name: { readonly text: string; readonly lang: TextLanguage }
  /** Where it can be read; without one the name stands alone. */
  readonly url: string | undefined
  readonly className?: string | undefined
}

/** A document by its name, with the way out to it. The page that it leads to is told nothing of this one. */
export function SourceLink({ name: { text, lang }, url, className }: SourceLinkProps) {
  return (
    <span lang={lang} className={className}>
      {url === undefined ? (
        text
      ) : (
        <a href={url} rel="external noreferrer">
          {text}
        </a>
      )}
    </span>
  )
}
