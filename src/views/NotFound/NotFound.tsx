import { useWords } from '../../i18n/Language.tsx'
import { Link } from '../../state/Link.tsx'
import { usePageTitle } from '../../state/pageTitle.ts'
import { paths } from '../../state/paths.ts'
import styles from './NotFound.module.css'

/** For an address that leads nowhere. */
export function NotFound() {
  const words = useWords('frame')
  usePageTitle(words.title(words.notFound.title))
  return (
    <section className={styles['page']}>
      <h1 tabIndex={-1}>{words.notFound.title}</h1>
      <p>{words.notFound.text}</p>
      <Link to={paths.overview()} className={styles['way']}>
        {words.notFound.home}
      </Link>
    </section>
  )
}
