import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startMock } from '../../../../mocks/browser.ts'

// A floor of the page bench: the bare page, with msw started and asked for the figures, of which nothing is made.

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

async function read(name: string): Promise<string> {
  const answer = await fetch(`/api/published/${name}`, { headers: { accept: 'application/json' } })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
  return text
}

await startMock({ root: new URL('/', window.location.href).href, datasets: ['published'] })
const texts = await Promise.all(['catalog', 'observations'].map(read))
createRoot(root).render(
  <StrictMode>
    <main data-overview-ready>
      <h1>{texts.map(({ length }) => length).join(' ')}</h1>
    </main>
  </StrictMode>,
)
