import { useEffect, useState } from 'react'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'

/** Typing changes the count at every letter; a reader hears the one it comes to rest on. */
const REST_MS = 600

/** Says aloud what has changed; silent about what stood there at first. */
export function Announcer({ text }: { readonly text: string }) {
  const [first] = useState(text)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid((before) => (before === '' && text === first ? '' : text)), REST_MS)
    return () => clearTimeout(timer)
  }, [text, first])
  return <VisuallyHidden live>{said}</VisuallyHidden>
}
