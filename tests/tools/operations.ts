import { Session, type Profiler } from 'node:inspector/promises'

/** Counts blocks of the domain's code: loops and callbacks at each turn, by V8's own counters, so that growth is told without a clock. */
export interface OperationCounter {
  /** How many blocks run while `work` does. What the engine does by itself (sorting, copying) is not in it. */
  readonly during: (work: () => unknown) => Promise<number>
}

/** Begins to count. Code that was loaded before is not counted: what is measured must be imported after. */
export async function operationCounter(): Promise<OperationCounter> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const taken = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    return result.filter(({ url }) => url.includes('/src/domain/')).reduce((sum, script) => sum + blocksIn(script), 0)
  }
  return {
    during: async (work) => {
      await taken()
      work()
      return taken()
    },
  }
}

function blocksIn({ functions }: Profiler.ScriptCoverage): number {
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0)
}
