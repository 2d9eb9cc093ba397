import { create } from 'zustand'
import type { Credentials } from '../domain/credentials.ts'

/** By source. In memory only: no storage, no address, no message ever sees them, and a reload forgets them. */
const useHeld = create<Readonly<Record<string, Credentials | undefined>>>()(() => ({}))

export const heldCredentials = (sourceId: string): Credentials | undefined => useHeld.getState()[sourceId]

export const useCredentials = (sourceId: string): Credentials | undefined => useHeld((held) => held[sourceId])

/** `undefined` forgets. */
export const holdCredentials = (sourceId: string, credentials: Credentials | undefined): void =>
  useHeld.setState({ [sourceId]: credentials })
