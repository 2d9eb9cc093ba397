/**
 * Stands in for `tldts` in the browser bundle (see vite.config.ts). msw's cookie jar asks it for the registrable domain of a host,
 * to refuse cookies across sites. The mock answers its own origin only and sets no cookie, so "unknown" is a true answer.
 */
export const getDomain = () => null
