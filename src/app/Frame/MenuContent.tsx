import type { ReactNode } from 'react'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { Crash } from './late.ts'

/** What a menu holds comes in a chunk of its own: where it does not come, the menu says so. */
export function MenuContent({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary fallback={(fault, retry) => <Crash fault={fault} onRetry={retry} />}>{children}</ErrorBoundary>
}
