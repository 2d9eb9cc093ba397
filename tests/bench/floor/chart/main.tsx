import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

// A floor of the page bench: the bare page and one small Recharts figure in a chunk of its own, of values that are there already.

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
void import('./Plot.tsx').then(({ Plot }) =>
  createRoot(root).render(
    <StrictMode>
      <main data-chart-ready>
        <Plot />
      </main>
    </StrictMode>,
  ),
)
