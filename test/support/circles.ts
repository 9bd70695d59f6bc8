import { importsOf, type SourceFile } from './imports'

/** Files that import each other in a ring, types included; each ring once, by its files. */
export function circlesIn(files: readonly SourceFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path))
  const targets = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .flatMap(({ target }) => ENDINGS.map((ending) => target + ending))
        .filter((path) => paths.has(path)),
    ]),
  )
  const found = new Set<string>()
  const done = new Set<string>()
  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path)
    if (at >= 0) found.add([...way.slice(at)].sort().join(' ↔ '))
    if (at >= 0 || done.has(path)) return
    for (const target of targets.get(path) ?? []) walk(target, [...way, path])
    done.add(path)
  }
  for (const path of paths) walk(path, [])
  return [...found]
}

/** Imports are written without their ending. */
const ENDINGS = ['', '.ts', '.tsx'] as const
