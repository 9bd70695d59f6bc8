import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES, violations } from './support/architecture'
import { circlesIn } from './support/circles'
import type { SourceFile } from './support/imports'

const ROOT = join(import.meta.dirname, '..')

/** One breach of each rule at least, and lawful neighbours that must not be taken for one. */
const PLANTED: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['shared imports', 'src/shared/tier/a.ts', `import { app } from 'electron'`],
  ['shared imports', 'src/shared/tier/a.ts', `import { useState } from 'react'`],
  ['shared imports', 'src/shared/tier/a.ts', `import { db } from '../../renderer/db/database'`],
  ['shared imports', 'src/shared/tier/a.ts', `import { readFile } from 'node:fs/promises'`],
  ['shared imports', 'src/shared/tier/a.ts', `export { render } from 'pdfmake/js/Printer.js'`],
  ['main imports', 'src/main/ipc.ts', `import { assess } from '../shared/tier/assess'`],
  ['main imports', 'src/main/ipc.ts', `import { app } from '../renderer/app'`],
  ['main imports', 'src/main/journal.ts', `import { frameOf } from '../shared/log/frame'`],
  ['main imports', 'src/main/journal.ts', `import { x } from '../shared/keeping-other'`],
  ['main imports', 'src/main/ipc.ts', `const d = await import('./desk/index')`],
  ['main imports', 'src/main/ipc.ts', `import Papa from 'papaparse'`],
  ['desk imports', 'src/main/desk/review.ts', `import { db } from '../../renderer/db/database'`],
  ['desk imports', 'src/main/desk/review.ts', `import { openWindow } from '../window'`],
  ['launch scripts', 'src/main/launch/start.mjs', `import { z } from 'zod'`],
  ['launch scripts', 'src/main/launch/start.mjs', `import { serveApp } from '../serve'`],
  ['renderer imports', 'src/renderer/app.tsx', `import { openWindow } from '../main/window'`],
  ['renderer imports', 'src/renderer/app.tsx', `import { join } from 'node:path'`],
  ['renderer imports', 'src/renderer/app.tsx', `import { ipcRenderer } from 'electron'`],
  [
    'renderer imports',
    'src/renderer/engine/a.ts',
    `new Worker(new URL('../../main/w.ts', import.meta.url))`,
  ],
  ['a page never', 'src/renderer/pages/partners/page.tsx', `import { Row } from '../ledger/row'`],
  ['a page never', 'src/renderer/pages/partners/page.tsx', `import('../ledger/ledger-page')`],
  ['each library', 'src/renderer/pages/ledger/a.tsx', `import Dexie from 'dexie'`],
  ['each library', 'src/renderer/stores/a.ts', `import { useLiveQuery } from 'dexie-react-hooks'`],
  ['each library', 'src/renderer/pages/ledger/a.tsx', `import { Bar } from 'recharts'`],
  ['each library', 'src/renderer/pages/a/a.tsx', `const P = await import('pdfmake/js/Printer.js')`],
  ['each library', 'src/main/desk/review.ts', `import Printer from 'pdfmake/js/Printer.js'`],
  ['each library', 'src/main/desk/index.ts', `import { app } from 'electron'`],
  ['each library', 'src/renderer/ui/a.ts', `import { create } from 'zustand'`],
  ['each library', 'src/renderer/ui/a.ts', `import { wrap } from 'comlink'`],
  ['each library', 'src/renderer/ui/a.ts', `import Papa from 'papaparse'`],
  ['each library', 'src/renderer/db/a.ts', `import { gzipSync } from 'fflate'`],
  ['shared knows no clock', 'src/shared/tier/a.ts', 'const now = Date.now()'],
  ['shared knows no clock', 'src/shared/tier/a.ts', 'const now = new Date()'],
  ['shared knows no clock', 'src/shared/tier/a.ts', 'const id = Math.random()'],
  ['shared knows no machine', 'src/shared/tier/a.ts', 'window.alert(1)'],
  ['shared knows no machine', 'src/shared/tier/a.ts', `document.title = 'x'`],
  ['shared knows no machine', 'src/shared/tier/a.ts', `await fetch('x')`],
  ['shared knows no machine', 'src/shared/tier/a.ts', 'process.exit(1)'],
  ['forbidden words', 'src/main/window.ts', 'const a = { webSecurity: false }'],
  ['forbidden words', 'src/main/window.ts', 'const a = { allowRunningInsecureContent: true }'],
  ['forbidden words', 'src/main/window.ts', 'const a = { nodeIntegration: true }'],
  ['forbidden words', 'src/main/window.ts', 'const a = { sandbox: false }'],
  ['forbidden words', 'src/renderer/ui/a.tsx', '<p dangerouslySetInnerHTML={{ __html: x }} />'],
  ['forbidden words', 'src/renderer/ui/a.ts', `eval('1')`],
  ['forbidden words', 'src/renderer/ui/a.ts', `new Function('return 1')`],
  ['a file holds', 'src/shared/tier/a.ts', 'const a = 1\n'.repeat(251)],
  ['names are in', 'src/renderer/ui/date-utils.ts', ''],
  ['names are in', 'src/shared/helpers/a.ts', ''],
  ['nothing is left', 'src/shared/tier/a.ts', '// TODO: later'],
]

const LAWFUL: readonly (readonly [path: string, text: string])[] = [
  ['src/shared/tier/a.ts', `import { keyOf } from '../basics/text'\nimport Papa from 'zod'`],
  ['src/shared/documents/a.ts', `import type { Content } from 'pdfmake/interfaces'`],
  ['src/shared/tier/a.ts', '/* never Date.now() here */ const day = new Date(value)'],
  ['src/shared/tier/a.ts', 'function f(window: Window) { return window.start }'],
  ['src/shared/tier/a.ts', 'const ids = documents.map((document) => document.name)'],
  ['src/main/preload.ts', `import { CHANNELS } from '../shared/platform'`],
  ['src/main/journal.ts', `import { nextJournalName } from '../shared/keeping'`],
  ['src/main/launch/start.mjs', `await import(path)\nimport { x } from './root.mjs'`],
  ['src/renderer/pages/partners/page.tsx', `import { Row } from './row'`],
  ['src/renderer/app.tsx', `import { Page } from './pages/partners/page'`],
  ['src/shared/program/big.ts', 'const a = 1\n'.repeat(900)],
  ['src/main/window.ts', 'const a = { nodeIntegration: false, sandbox: true }'],
]

describe('the rules themselves', () => {
  test.each(PLANTED)('%s … is broken by %s', (rule, path, text) => {
    const broken = violations([{ path, text }])
    expect(broken.filter((one) => one.startsWith(rule))).not.toEqual([])
  })

  test.each(LAWFUL)('%s may say so', (path, text) => {
    expect(violations([{ path, text }])).toEqual([])
  })

  test('every rule was seen broken', () => {
    const unseen = RULES.filter(({ name }) => !PLANTED.some(([rule]) => name.startsWith(rule)))
    expect(unseen.map(({ name }) => name)).toEqual([])
  })
})

describe('the source', () => {
  test('keeps every rule', () => {
    const files = sourceFiles('src')
    expect(files.length).toBeGreaterThan(20)
    expect(violations(files)).toEqual([])
  })

  test('no file imports itself by way of others', () => {
    expect(circlesIn(sourceFiles('src'))).toEqual([])
    const ring = [
      { path: 'src/a.ts', text: `import { b } from './b'` },
      { path: 'src/b.ts', text: `import type { C } from './c'` },
      { path: 'src/c.ts', text: `import { a } from './a'` },
      { path: 'src/d.ts', text: `import { a } from './a'` },
    ]
    expect(circlesIn(ring)).toEqual(['src/a.ts ↔ src/b.ts ↔ src/c.ts'])
  })

  test('the lockfile names no host and the packages are pinned', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    )
    const versions = Object.values({ ...dependencies, ...devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })
})

function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(path)
    if (!/\.(ts|tsx|mjs|css|html)$/.test(entry.name)) return []
    return [{ path, text: readFileSync(join(ROOT, path), 'utf8') }]
  })
}
