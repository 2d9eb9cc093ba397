import { afterPicture } from '../../loading/afterPicture.ts'
import { loadHanFontIfMissing } from '../styles/loadFonts.ts'

const nothing = () => undefined

function lookAhead({ target }: Event): void {
  import('./fetchAhead.ts').then(({ fetchAhead }) => fetchAhead(target), nothing)
}

/** What nobody waits for: Chinese letters where the system has none, and pages that a pointer or the focus comes near. */
export function afterwards(): void {
  void afterPicture().then(loadHanFontIfMissing)
  for (const sign of ['pointerover', 'focusin']) document.addEventListener(sign, lookAhead)
}
