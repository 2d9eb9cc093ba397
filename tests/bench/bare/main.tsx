import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

// The yardstick of the page bench: the same React, built and served the same way, with nothing to fetch and one sentence to draw.

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <main data-overview-ready>
      <h1>“人工智能+”基础支撑进展</h1>
    </main>
  </StrictMode>,
)
