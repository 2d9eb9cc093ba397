import { useState } from 'react'
import { Button } from './Button.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface CopyButtonProps {
  /** Made when pressed, so that it is up to date. */
  readonly text: () => string
  readonly label: string
  readonly copied: string
  readonly failed: string
  readonly kind?: 'plain' | 'strong' | 'quiet' | undefined
}

/** Puts text on the clipboard and says whether it got there: in the button, and aloud. */
export function CopyButton({ text, label, copied, failed, kind }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none')
  const said = { none: label, copied, failed }[outcome]
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setOutcome('copied')
    } catch {
      // No clipboard on plain HTTP, or permission was refused: the reader is told.
      setOutcome('failed')
    }
  }
  return (
    <>
      <Button kind={kind} onClick={() => void copy()} onBlur={() => setOutcome('none')}>
        {said}
      </Button>
      <VisuallyHidden live>{outcome === 'none' ? '' : said}</VisuallyHidden>
    </>
  )
}
