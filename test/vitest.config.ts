import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Every page of every PDF, whole data files and the command line on them: too slow for the quick check. */
const SLOW = [
  'test/documents/**/*.test.ts',
  'test/main/desk/data-file.test.ts',
  'test/main/launch.test.ts',
  'test/shared/csv/sources.test.ts',
  'test/shared/data-file/{merge,round-trip,scale}.test.ts',
  'test/shared/tier/kept.test.ts',
]

/** Three kinds of test: plain ones, those of the PDFs, and `*.browser.test.ts`, which drive a real Chromium. */
export default defineConfig({
  test: {
    root: at('..'),
    // A forgotten `.only` would silence every other test of its file.
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/bench/**', ...SLOW],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: SLOW,
          exclude: ['test/**/*.browser.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        // The built main bundle runs on the stand-in: there is no Electron inside a test.
        resolve: { alias: { electron: at('./desktop/electron-stand-in.ts') } },
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
