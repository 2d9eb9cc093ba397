import { afterPicture } from '../../loading/afterPicture.ts'
import { Crash } from '../Frame/late.ts'
import { loadHanFontIfMissing } from '../styles/loadFonts.ts'

const nothing = () => undefined

function comeNear({ target, type }: Event): void {
  import('./near.ts').then(({ near }) => near(target, type === 'focusin'), nothing)
}

/**
 * What nobody waits for: Chinese letters where the system has none, what is said when a page cannot be drawn (a newer version may take
 * the place of all files, this one too), and pages and marks that a pointer, the focus or a finger comes to.
 */
export function afterwards(): void {
  void afterPicture().then(loadHanFontIfMissing)
  void afterPicture().then(Crash.load).catch(nothing)
  for (const sign of ['pointerover', 'focusin', 'click']) document.addEventListener(sign, comeNear)
}
