// Faces that systems name their Chinese sans, as local() wants them: full or PostScript names.
const SYSTEM_HAN = [
  'PingFang SC',
  'PingFangSC-Regular',
  'Microsoft YaHei',
  'MicrosoftYaHei',
  'Noto Sans CJK SC',
  'NotoSansCJKsc-Regular',
  'Source Han Sans SC',
  'Noto Sans SC',
  'NotoSansSC-Regular',
]

/** Starts the Latin faces with the first script, so that they stand before the first text is laid out and nothing shifts. */
export function startLatinFonts(): void {
  for (const weight of [400, 500, 600]) void document.fonts.load(`${weight} 16px "AIP Latin"`).catch(() => undefined)
}

/** A face that exists only as a file on this machine: nothing is fetched. */
async function isInstalled(name: string): Promise<void> {
  await new FontFace('installed', `local("${name}")`).load()
}

/**
 * Chinese comes from the system's own face. Only where none of the usual ones is installed, the slices of Noto Sans SC are
 * declared: 30 kB of rules, then each slice of 45 kB for the characters a page really shows.
 */
export async function loadHanFontIfMissing(): Promise<void> {
  try {
    await Promise.any(SYSTEM_HAN.map(isInstalled))
  } catch {
    // Promise.any rejects only when every face was missing. Without the slices the browser's own fallback stays.
    await import('@fontsource-variable/noto-sans-sc/index.css').catch(() => undefined)
  }
}
