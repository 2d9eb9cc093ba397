import type { WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/credentials.ts'

export const words: WordsOf<typeof zh> = {
  title: 'Credentials',
  kind: 'Kind',
  kinds: { bearer: 'Token', basic: 'User name and password', header: 'Request header' },
  token: 'Token',
  user: 'User name',
  password: 'Password',
  name: 'Name of the header',
  value: 'Value of the header',
  promise: (origin) => `Sent to ${origin} only, and kept in this page’s memory only: a reload or closing it forgets them.`,
  enter: 'Read the data',
  refused: (status) => `The service did not accept what was entered (error ${status}). Please enter it again.`,
  held: (kind) => `${kind} entered, kept in memory only`,
  forget: 'Forget credentials',
}
