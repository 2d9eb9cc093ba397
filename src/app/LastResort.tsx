import type { ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import styles from './Frame/Frame.module.css'

/** Around everything: what cannot even be said in the reader's language, because its words were not fetched, is said in both. */
export function LastResort({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary fallback={() => <Wordless />}>{children}</ErrorBoundary>
}

// The only words outside the dictionaries: those are what may be missing here.
const SAID = [
  { lang: 'zh-CN', title: '页面没有载入完整', text: '部分文件没有读到，可能已有新版本，或网络中断。数据没有受影响。', reload: '重新载入' },
  {
    lang: 'en',
    title: 'The page did not load completely',
    text: 'Some of its files could not be read: there may be a newer version, or no network. The data are not affected.',
    reload: 'Reload',
  },
] as const

function Wordless() {
  return (
    <main className={styles['main']}>
      {SAID.map(({ lang, title, text, reload }) => (
        <section key={lang} lang={lang} className={styles['message']} role="alert">
          <h1>{title}</h1>
          <p>{text}</p>
          <Button onClick={() => window.location.reload()}>{reload}</Button>
        </section>
      ))}
    </main>
  )
}
