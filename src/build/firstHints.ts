import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * Runs the boot script as soon as it has come, and lets the browser fetch with it what it and the app ask for first: the configuration,
 * and the words of the default language. Otherwise all of that waits until the app's script has been read and run.
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
        const named = (start: string) =>
          Object.keys(bundle ?? {}).find((file) => file.startsWith(`assets/${start}-`) && file.endsWith('.js'))
        const [boot, words] = [named('boot'), named(`words-${language}`)]
        // The bench builds another page with the same configuration; that page has neither.
        if (boot === undefined || words === undefined) return []
        return [
          tag('script', { type: 'module', async: true, src: base + boot }, 'head-prepend'),
          tag('link', { rel: 'preload', href: `${base}config.json`, as: 'fetch' }),
          tag('link', { rel: 'modulepreload', href: base + words }),
        ]
      },
    },
  }
}

/** Scripts and fetches of modules are asked for without credentials of other origins: the mode must be the same, or they are fetched twice. */
function tag(
  name: string,
  attrs: Readonly<Record<string, string | boolean>>,
  injectTo: 'head' | 'head-prepend' = 'head',
): HtmlTagDescriptor {
  return { tag: name, attrs: { ...attrs, crossorigin: true }, injectTo }
}
