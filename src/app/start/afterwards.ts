import { afterPicture } from '../../loading/afterPicture.ts'
import { Crash } from '../Frame/late.ts'
import { loadHanFontIfMissing } from '../styles/loadFonts.ts'

const nothing = () => undefined

function lookAhead({ target }: Event): void {
  import('./fetchAhead.ts').then(({ fetchAhead }) => fetchAhead(target), nothing)
}

/**
 * What nobody waits for: Chinese letters where the system has none, what is said when a page cannot be drawn (a newer version may take
 * the place of all files, this one too), and pages that a pointer or the focus comes near.
 */
export function afterwards(): void {
  void afterPicture().then(loadHanFontIfMissing)
  void afterPicture().then(Crash.load).catch(nothing)
  for (const sign of ['pointerover', 'focusin']) document.addEventListener(sign, lookAhead)
}
