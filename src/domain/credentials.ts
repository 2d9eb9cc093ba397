/** Ways in which a source lets itself be told who asks. */
export const CREDENTIAL_KINDS = ['bearer', 'basic', 'header'] as const
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number]

/** Held in memory for the session only: never stored, logged, or put in an address. */
export type Credentials =
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'basic'; readonly user: string; readonly password: string }
  | { readonly kind: 'header'; readonly name: string; readonly value: string }

/** What the configuration says that a source wants. */
export interface CredentialsWanted {
  readonly kind: CredentialKind
  /** Name of the header, for that kind; the reader is asked where it is absent. */
  readonly name?: string | undefined
}
