import { use, Suspense, useState } from 'react'
import type { Failure } from '../domain/failure.ts'
import { LANGUAGES, LANGUAGE_TAGS, type LanguageTag } from '../i18n/languages.ts'
import { loadLanguage, loadSection } from '../i18n/load.ts'
import type { Words } from '../i18n/words.ts'
import { Button } from '../ui/Button.tsx'
import type { ConfigResult } from './config.ts'
import appStyles from './App.module.css'
import messageStyles from './Frame/Message.module.css'

type Problem = Exclude<ConfigResult, { kind: 'config' }>

/** A whole page for a configuration that cannot be used: in both languages, because which one to speak stands in it. */
export function ConfigProblem({ result }: { readonly result: Problem }) {
  return (
    <main className={appStyles['main']}>
      <Suspense>
        {LANGUAGE_TAGS.map((tag) => (
          <InLanguage key={tag} tag={tag} result={result} />
        ))}
      </Suspense>
    </main>
  )
}

/** A server without the file answers 404, or the app's own page where it falls back to that (nginx `try_files`). */
function whyFailed(words: Words['failure'], stop: string, failure: Failure): string {
  if (failure.kind === 'notFound' || failure.kind === 'htmlInsteadOfJson') return words.config.missing(failure.address)
  const said = words.failure(failure)
  return `${said.title}${stop}${said.text}`
}

function InLanguage({ tag, result }: { readonly tag: LanguageTag; readonly result: Problem }) {
  const { first } = use(useState(() => loadLanguage(tag))[0])
  const words = use(useState(() => loadSection(tag, 'failure'))[0])
  return (
    <section className={messageStyles['message']} lang={tag} aria-label={LANGUAGES[tag].name}>
      <h1>{result.kind === 'failed' ? words.config.failed : words.config.title}</h1>
      <p>{result.kind === 'failed' ? whyFailed(words, first.frame.stop, result.failure) : words.config.text}</p>
      {result.kind === 'wrong' && (
        <table className={messageStyles['problems']}>
          <thead>
            <tr>
              <th scope="col">{words.config.key}</th>
              <th scope="col">{words.config.found}</th>
              <th scope="col">{words.config.expected}</th>
            </tr>
          </thead>
          <tbody>
            {result.problems.map((problem) => (
              <tr key={`${problem.key} ${problem.expected.kind}`}>
                <td>
                  <code>{problem.key || 'config.json'}</code>
                </td>
                <td>
                  <code>{problem.found}</code>
                </td>
                <td>{words.expectation(problem.expected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={messageStyles['actions']}>
        <Button onClick={() => window.location.reload()}>{words.config.reload}</Button>
      </div>
    </section>
  )
}
