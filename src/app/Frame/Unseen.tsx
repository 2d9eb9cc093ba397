import { Suspense } from 'react'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { Paper } from './Paper.tsx'

const Dropping = lazyPart(async () => (await import('./Dropping.tsx')).Dropping)

/** What no first picture shows: the margins of paper, and what takes in a file that is dropped or pasted on any page. */
export function Unseen() {
  return (
    <>
      <Paper />
      <Suspense>
        <Dropping />
      </Suspense>
    </>
  )
}
