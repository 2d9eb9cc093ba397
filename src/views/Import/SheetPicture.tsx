import { useWords } from '../../i18n/Language.tsx'
import type { SheetLook } from '../../imports/look.ts'
import type { PictureRow } from '../../imports/picture.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './SheetPicture.module.css'

/** The first rows as they stand in the file: what was set aside is grey, and each doubt is at its cell. */
export function SheetPicture({ look }: { readonly look: SheetLook }) {
  const words = useWords('imports')
  const { picture } = look
  const more = words.pictureMore(picture.moreRows, picture.moreColumns)
  return (
    <figure className={styles['figure']}>
      <figcaption>
        <b>{words.picture}</b> <span>{words.pictureNote}</span>
      </figcaption>
      {/* Wide sheets are scrolled here and not with the page; browsers let keys scroll what holds no control. */}
      <div className={styles['scroll']}>
        <table className={styles['sheet']}>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>{words.row}</VisuallyHidden>
              </th>
              {picture.letters.map((letter) => (
                <th key={letter} scope="col">
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {picture.rows.map((row) => (
              <Row key={row.row} row={row} look={look} />
            ))}
          </tbody>
        </table>
      </div>
      {more !== '' && <p className={styles['more']}>{more}</p>}
      <Noticed faults={look.faults} />
    </figure>
  )
}

/** So many are listed; the count above them is whole. */
const MOST = 40

/** Everything the readers have to say of the sheet, doubts and what was set aside. */
function Noticed({ faults }: Pick<SheetLook, 'faults'>) {
  const words = useWords('imports')
  const said = useWords('faults')
  if (faults.length === 0) return null
  return (
    <details className={styles['noticed']}>
      <summary>{words.said(faults.reduce((sum, { more = 0 }) => sum + 1 + more, 0))}</summary>
      <ul>
        {faults.slice(0, MOST).map((fault) => (
          <li key={`${fault.kind} ${fault.place} ${fault.found ?? ''}`}>{said.fault(fault)}</li>
        ))}
      </ul>
    </details>
  )
}

function Row({ row, look: { faults, picture } }: { readonly row: PictureRow; readonly look: SheetLook }) {
  const words = useWords('imports')
  const said = useWords('faults')
  return (
    <tr data-kind={row.kind}>
      <th scope="row">
        {row.row}
        <VisuallyHidden>{` ${words.rowKinds[row.kind]}`}</VisuallyHidden>
      </th>
      {row.cells.map((cell, at) => {
        const doubt = faults[row.doubts[at] ?? -1]
        return (
          <td key={picture.letters[at]} data-doubt={doubt !== undefined || undefined} title={doubt && said.fault(doubt)}>
            {cell}
            {doubt && <VisuallyHidden>{` (${words.doubtAt}: ${said.fault(doubt)})`}</VisuallyHidden>}
          </td>
        )
      })}
    </tr>
  )
}
