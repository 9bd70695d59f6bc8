import { posix } from 'node:path'

/** One source file, by its path from the root of the repository, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** What a file imports: a package by its name, or a file of ours by its path. */
export interface Import {
  readonly target: string
  readonly isOurs: boolean
  readonly isTypeOnly: boolean
}

const STATIC = /^(import|export)(\s+type\b)?[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm
const BARE = /^import\s*['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"`]([^'"`]+)['"`]/g
const REQUIRED = /\brequire\(\s*['"`]([^'"`]+)['"`]/g
const WORKER = /new URL\(\s*['"`](\.[^'"`]+\.\w+)['"`],\s*import\.meta\.url/g

/** Every import of a file, static, dynamic, by worker address or re-export. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const code = withoutComments(text)
  const found: Import[] = []
  for (const match of code.matchAll(STATIC)) {
    found.push(importOf(path, match[3] ?? '', match[2] !== undefined))
  }
  for (const pattern of [BARE, DYNAMIC, REQUIRED, WORKER]) {
    for (const match of code.matchAll(pattern)) found.push(importOf(path, match[1] ?? '', false))
  }
  return found
}

/** Code without its comments, so that prose about a forbidden thing is not taken for it. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`])\/\/[^\n]*/g, '$1')
}

/** Code without comments and without the insides of its plain strings. */
export function withoutStrings(text: string): string {
  return withoutComments(text).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
}

function importOf(from: string, specifier: string, isTypeOnly: boolean): Import {
  const [bare = ''] = specifier.split('?')
  const isOurs = bare.startsWith('.')
  return { target: isOurs ? posix.join(posix.dirname(from), bare) : bare, isOurs, isTypeOnly }
}
