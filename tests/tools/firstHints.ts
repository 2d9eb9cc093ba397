import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * Lets the browser fetch with the first script what that script asks for first: the configuration, and the words of the default
 * language. Otherwise both wait until all of the script has been read and run.
 */
export function firstHints(language: string): Plugin {
  let base = '/'
  return {
    name: 'first-hints',
    apply: 'build',
    configResolved: (config) => void (base = config.base),
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const words = Object.keys(bundle ?? {}).find((file) => file.includes(`words-${language}-`) && file.endsWith('.js'))
        // The bench builds another page with the same configuration; that page has neither.
        return words === undefined ? [] : [hint('modulepreload', base + words), hint('preload', `${base}config.json`, { as: 'fetch' })]
      },
    },
  }
}

/** Scripts and fetches of modules are asked for without credentials of other origins: the mode must be the same, or they are fetched twice. */
function hint(rel: string, href: string, more: Readonly<Record<string, string>> = {}): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, href, crossorigin: true, ...more }, injectTo: 'head' }
}
