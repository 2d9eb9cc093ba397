import type { ReactNode } from 'react'
import { useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { HatchTag, Watermark } from '../../ui/Hatch.tsx'
import styles from './Marked.module.css'

/** A surface whose made-up figures carry their mark under every row and once in words, so that a cropped picture still says so. */
export function Marked({ children, note }: { readonly children: ReactNode; readonly note?: ReactNode }) {
  const { provenance } = useWorkspace()
  const frame = useWords('frame')
  const made = provenance.illustrative > 0
  return (
    <>
      <div className={styles['marked']}>
        {made && <Watermark text={frame.watermark} />}
        {children}
      </div>
      {(made || note !== undefined) && (
        <p className={styles['note']}>
          {made && <HatchTag>{frame.demoTag}</HatchTag>} {note}
        </p>
      )}
    </>
  )
}

/** An area by its seal and name. */
export function AreaName({ children }: { readonly children: ReactNode }) {
  return <span className={styles['area']}>{children}</span>
}
