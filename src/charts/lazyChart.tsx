import { use, type ComponentType } from 'react'
import { fetchedOnce } from '../ui/fetchedOnce.ts'

/** A chart whose code comes in a chunk of its own: when it is first drawn, or earlier by `load`. */
export function lazyChart<Props extends object>(fetch: () => Promise<{ readonly Chart: ComponentType<Props> }>) {
  const load = fetchedOnce(fetch)
  function LazyChart(props: Props) {
    const { Chart } = use(load())
    return <Chart {...props} />
  }
  return Object.assign(LazyChart, { load })
}
