import { ALL_METHODS } from '../methods/index.ts'
import type { Tools, Workings } from './judge.ts'
import { historyOf, unjudgedHistory } from './past.ts'
import { othersOf, paceOf } from './working.ts'

const WORKINGS: Workings = { historyOf, unjudgedHistory, othersOf, paceOf }

/** Everything that judging can ask for. */
export const ALL_TOOLS: Tools = { methods: ALL_METHODS, workings: () => WORKINGS }
