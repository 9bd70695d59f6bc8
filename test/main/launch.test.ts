import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../support/built'

/** A small desk of its own, so that this test neither waits for nor disturbs the real build. */
const house = mkdtempSync(join(tmpdir(), 'partner-desk-launch-'))
const program = join(house, 'src/main/launch/desk.mjs')
const source = join(house, 'src/main/desk/index.ts')
const bundle = join(house, 'out/desk/index.js')

beforeAll(() => {
  for (const folder of ['src/main/launch', 'src/main/desk', 'src/shared', 'resources']) {
    mkdirSync(join(house, folder), { recursive: true })
  }
  cpSync(join(ROOT, 'src/main/launch'), join(house, 'src/main/launch'), { recursive: true })
  for (const file of ['package.json', 'package-lock.json', 'electron.vite.config.ts']) {
    copyFileSync(join(ROOT, file), join(house, file))
  }
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'), 'junction')
  writeSource('first')
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

function writeSource(word: string): void {
  writeFileSync(join(house, 'src/shared/word.ts'), `export const word: string = '${word}'\n`)
  writeFileSync(
    source,
    `import { word } from '../../shared/word'
const { late } = await import('./late')
process.stdout.write([word, late, process.cwd(), ...process.argv.slice(2)].join('|'))
`,
  )
  writeFileSync(
    join(house, 'src/main/desk/late.ts'),
    `export const late: string = 'late-${word}'\n`,
  )
}

function desk(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> {
  const clean = { ...process.env, npm_lifecycle_event: '', ...env }
  return spawnSync(process.execPath, [program, ...args], {
    cwd: house,
    encoding: 'utf8',
    env: clean,
  })
}

test('the first call builds in silence and prints the report alone', () => {
  const { stdout, stderr, status } = desk(['review', '--data', 'a b.json'])
  expect([stdout, stderr, status]).toEqual([
    `first|late-first|${house}|review|--data|a b.json`,
    '',
    0,
  ])
})

test('a fresh bundle is not built again, and a changed source is, in either direction', () => {
  const built = statSync(bundle).mtimeMs
  desk()
  expect(statSync(bundle).mtimeMs).toBe(built)
  writeSource('second')
  expect(desk().stdout).toBe(`second|late-second|${house}`)
  writeSource('third')
  const past = new Date('2020-01-01')
  for (const name of readdirSync(join(house, 'src/shared'))) {
    utimesSync(join(house, 'src/shared', name), past, past)
  }
  expect(desk().stdout).toBe(`third|late-third|${house}`)
})

test('desks started at once on a stale bundle all answer whole', async () => {
  writeSource('many')
  const answers = await Promise.all(
    Array.from({ length: 4 }, (_, at) => {
      const child = spawn(process.execPath, [program, String(at)], { cwd: house })
      return new Promise<string>((done) => {
        let text = ''
        for (const stream of [child.stdout, child.stderr]) {
          stream.on('data', (part) => {
            text += part
          })
        }
        child.on('close', () => done(text))
      })
    }),
  )
  expect(answers).toEqual([0, 1, 2, 3].map((at) => `many|late-many|${house}|${at}`))
  expect(readdirSync(join(house, 'out')).sort()).toEqual(['desk', 'desk.stamp'])
})

test('files are named from where the person stands, also through npm', () => {
  const elsewhere = join(house, 'resources')
  const { stdout } = desk([], { npm_lifecycle_event: 'desk', INIT_CWD: elsewhere })
  expect(stdout).toBe(`many|late-many|${elsewhere}`)
})

test('a source that does not build says why on stderr, with nothing on stdout', () => {
  const before = readFileSync(bundle, 'utf8')
  writeFileSync(source, 'const = 1')
  const { stdout, stderr, status } = desk()
  expect([stdout, status]).toEqual(['', 2])
  expect(stderr).toContain('Partner Desk could not be built: see the lines above.')
  expect(readFileSync(bundle, 'utf8')).toBe(before)
  writeSource('many')
})

test('without packages a fresh bundle still runs, and a stale one says what to do', () => {
  desk()
  rmSync(join(house, 'node_modules'))
  expect(desk().stdout).toBe(`many|late-many|${house}`)
  writeSource('last')
  const { stdout, stderr, status } = desk()
  expect([stdout, stderr, status]).toEqual([
    '',
    'The packages are not installed: run npm ci first.\n',
    2,
  ])
})
