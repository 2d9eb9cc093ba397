import { everywhere } from './everywhere.ts'
import { indicator } from './indicator.ts'
import { present } from './present.ts'
import { workbench } from './workbench.ts'

type Shortcuts = Readonly<Record<string, readonly string[]>>

/** Every shortcut by the part of the product that has it, each part in a file of its own as its page takes only that. The help lists them. */
export const SHORTCUTS = { everywhere, workbench, indicator, present } as const satisfies Record<string, Shortcuts>
