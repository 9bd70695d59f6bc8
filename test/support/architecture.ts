import { type Import, importsOf, type SourceFile, withoutComments, withoutStrings } from './imports'

/** One rule of the house: what is wrong with a file, if anything, as the end of a sentence. */
interface Rule {
  readonly name: string
  readonly check: (file: SourceFile) => readonly string[]
}

/** Each library has one home, so that it can be replaced there; true = a path may import it. */
const HOMES: readonly (readonly [library: RegExp, home: (path: string) => boolean])[] = [
  [/^dexie(-react-hooks)?$/, under('src/renderer/db/')],
  [/^recharts$/, under('src/renderer/charts/')],
  [
    /^pdf(make|kit)(\/|$)/,
    (path) => under('src/renderer/documents/')(path) || path === 'src/main/desk/render-pdf.ts',
  ],
  [/^electron(\/|$)/, (path) => under('src/main/')(path) && !under('src/main/desk/')(path)],
  [/^zustand(\/|$)/, under('src/renderer/stores/')],
  [/^comlink$/, under('src/renderer/engine/')],
  [/^papaparse$/, under('src/shared/csv/')],
  [/^(fflate|@noble\/hashes|crc-32)(\/|$)/, under('src/shared/log/')],
]

const WORDS =
  /\bwebSecurity\b|\ballowRunningInsecureContent\b|\bexperimentalFeatures\b|\benableBlinkFeatures\b|\bnodeIntegration(InWorker|InSubFrames)?:\s*true\b|\b(sandbox|contextIsolation):\s*false\b|\bdangerouslySetInnerHTML\b|\beval\s*\(|\bnew Function\b/g

const CLOCK_AND_CHANCE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bMath\.random\b|\bgetRandomValues\b|\brandomUUID\b/g

/** Names of the browser and of Node that pure code must not reach for. */
const MACHINE_NAMES = [
  'window',
  'document',
  'fetch',
  'navigator',
  'localStorage',
  'process',
  'Buffer',
]

const BANNED_NAMES =
  /(^|[-/])(infos?|items?|managers?|services?|helpers?|utils?|processors?)([-./]|$)/

const MOST_LINES = 250

/** Facts rather than code: as long as the program, or the sample desk, is. */
const DATA = ['src/shared/program/', 'src/shared/sample/']

/** The import rules of the design, and the few words that must never stand in the source. */
export const RULES: readonly Rule[] = [
  {
    name: 'shared imports shared and pure libraries only',
    check: (file) => (under('src/shared/')(file.path) ? badImports(file, sharedMay) : []),
  },
  {
    name: 'main imports platform.ts, keeping.ts, electron, zod and node only',
    check: (file) => (isMain(file.path) ? badImports(file, mainMay) : []),
  },
  {
    name: 'desk imports shared, its own folder, node and its renderer of PDFs only',
    check: (file) => (under('src/main/desk/')(file.path) ? badImports(file, deskMay) : []),
  },
  {
    name: 'launch scripts run before anything is installed',
    check: (file) => (under('src/main/launch/')(file.path) ? badImports(file, launchMay) : []),
  },
  {
    name: 'renderer imports renderer, shared and browser libraries only',
    check: (file) => (under('src/renderer/')(file.path) ? badImports(file, rendererMay) : []),
  },
  {
    name: 'a page never imports another page',
    check: (file) => {
      const page = pageOf(file.path)
      if (page === null) return []
      return badImports(file, ({ target }) => (pageOf(target) ?? page) === page)
    },
  },
  {
    name: 'each library has one home',
    check: (file) =>
      badImports(file, (one) =>
        HOMES.every(([library, home]) => {
          const typesOnly = one.isTypeOnly && under('src/shared/documents/')(file.path)
          return one.isOurs || !library.test(one.target) || home(file.path) || typesOnly
        }),
      ),
  },
  {
    name: 'shared knows no clock and no chance',
    check: ({ path, text }) =>
      under('src/shared/')(path) ? found(withoutStrings(text), CLOCK_AND_CHANCE) : [],
  },
  {
    name: 'shared knows no machine',
    check: ({ path, text }) =>
      under('src/shared/')(path)
        ? MACHINE_NAMES.filter((name) => isReachedFor(withoutStrings(text), name))
        : [],
  },
  {
    name: 'forbidden words are absent',
    check: ({ text }) => found(withoutComments(text), WORDS),
  },
  {
    name: 'a file holds one idea',
    check: ({ path, text }) => {
      const lines = text.trimEnd().split('\n').length
      const isCode = /\.(ts|tsx|mjs)$/.test(path) && !under(...DATA)(path)
      return isCode && lines > MOST_LINES ? [`${lines} lines`] : []
    },
  },
  {
    name: 'names are in the words of the partner manager',
    check: ({ path }) => (BANNED_NAMES.test(path) ? ['its name'] : []),
  },
  {
    name: 'nothing is left for later',
    check: ({ text }) => found(text, /\b(TODO|FIXME|XXX)\b/g),
  },
]

/** Every breach of every rule, as 'rule: file: what'. */
export function violations(files: readonly SourceFile[]): readonly string[] {
  return RULES.flatMap(({ name, check }) =>
    files.flatMap((file) => check(file).map((what) => `${name}: ${file.path}: ${what}`)),
  )
}

function badImports(file: SourceFile, may: (one: Import) => boolean): readonly string[] {
  return importsOf(file)
    .filter((one) => !may(one))
    .map(({ target }) => `imports ${target}`)
}

function sharedMay({ target, isOurs, isTypeOnly }: Import): boolean {
  if (isOurs) return under('src/shared/')(target)
  return (
    /^(papaparse|zod|fflate|@noble\/hashes|crc-32)(\/|$)/.test(target) ||
    (isTypeOnly && /^pdfmake\//.test(target))
  )
}

function mainMay({ target, isOurs }: Import): boolean {
  if (!isOurs) return /^(electron|zod)(\/|$)/.test(target) || target.startsWith('node:')
  return isMain(`${target}/`) || isCommonGround(target)
}

function deskMay({ target, isOurs }: Import): boolean {
  if (!isOurs) return /^(zod|pdfmake|pdfkit)(\/|$)/.test(target) || target.startsWith('node:')
  return under('src/shared/', 'src/main/desk/', 'resources/')(target) || target === 'package.json'
}

function launchMay({ target, isOurs }: Import): boolean {
  if (isOurs) return under('src/main/launch/')(target)
  return target.startsWith('node:') || target === 'vite' || target === 'electron-vite'
}

function rendererMay({ target, isOurs }: Import): boolean {
  if (isOurs) {
    return under('src/renderer/', 'src/shared/', 'resources/')(target) || target === 'package.json'
  }
  return !target.startsWith('node:') && !/^electron(\/|$)/.test(target)
}

function isMain(path: string): boolean {
  return under('src/main/')(path) && !under('src/main/desk/', 'src/main/launch/')(path)
}

/** Where main and renderer meet: the promises, and the rules by which both keep files. */
function isCommonGround(target: string): boolean {
  return /^src\/shared\/(platform|keeping)(\.ts)?$/.test(target)
}

function pageOf(path: string): string | null {
  return /^src\/renderer\/pages\/([^/.]+)/.exec(path)?.[1] ?? null
}

function under(...folders: readonly string[]): (path: string) => boolean {
  return (path) => folders.some((folder) => path.startsWith(folder))
}

function found(text: string, pattern: RegExp): readonly string[] {
  return Array.from(text.matchAll(pattern), ([word]) => word)
}

/** Whether a name is used as a global: neither somebody's property nor declared in the file itself. */
function isReachedFor(code: string, name: string): boolean {
  const declared = new RegExp(
    `\\b(const|let|function)\\s+${name}\\b|\\b${name}\\s*\\??:|[{,]\\s*${name}\\s*[,}]|\\(?\\b${name}\\)?\\s*=>`,
  )
  return new RegExp(`(?<![.\\w$])${name}\\s*[.(\\[]`).test(code) && !declared.test(code)
}
