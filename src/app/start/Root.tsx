import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode, Suspense } from 'react'
import { LanguageProvider } from '../../i18n/Language.tsx'
import { App } from '../App.tsx'
import { useShownLanguage } from '../language.ts'
import { LastResort } from '../LastResort.tsx'
import { StartedContext, type Started } from '../started.ts'

/** The app with everything that it stands in. */
export function Root({ started, client }: { readonly started: Started; readonly client: QueryClient }) {
  return (
    <StrictMode>
      <LastResort>
        <StartedContext value={started}>
          <QueryClientProvider client={client}>
            <Speaking started={started} />
          </QueryClientProvider>
        </StartedContext>
      </LastResort>
    </StrictMode>
  )
}

function Speaking({ started: { config } }: { readonly started: Started }) {
  const tag = useShownLanguage(config.language)
  // Written only when it differs: even the same value makes the browser match every rule by language again, for every element.
  if (document.documentElement.lang !== tag) document.documentElement.lang = tag
  return (
    <Suspense>
      <LanguageProvider tag={tag} timeZone={config.timeZone}>
        <App />
      </LanguageProvider>
    </Suspense>
  )
}
