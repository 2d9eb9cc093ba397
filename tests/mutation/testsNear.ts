import type { SourceFile } from '../tools/sourceFiles.ts'

const isTestFile = (path: string) => /\.test\.tsx?$/.test(path)

/**
 * The test files that reach a file, straight or through others, by imports that stay in the build, dynamic ones and workers too: the
 * nearest first, as the test that imports the file itself is the likeliest to notice what happened to it.
 */
export function testsNear(files: readonly Pick<SourceFile, 'path' | 'imports'>[], file: string): readonly string[] {
  const importers = new Map<string, string[]>()
  for (const { path, imports } of files)
    for (const { kind, to } of imports)
      if (kind !== 'type' && to.kind === 'ours') importers.set(to.path, [...(importers.get(to.path) ?? []), path])
  const reached = new Set([file])
  // A set is walked in the order in which it grows: by distance.
  for (const path of reached) for (const importer of importers.get(path) ?? []) reached.add(importer)
  return [...reached].filter(isTestFile)
}

/** Few first, then ever more at once: whoever notices stands near, and a start of the runner costs too. */
export function inBatches<Item>(items: readonly Item[], first = 4): readonly (readonly Item[])[] {
  if (items.length === 0) return []
  return [items.slice(0, first), ...inBatches(items.slice(first), first * 2)]
}
