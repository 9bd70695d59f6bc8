import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled } from '../src/main/launch/installed.mjs'
import { ROOT } from '../src/main/launch/root.mjs'
import { closingLines, tally } from './support/report.mjs'

/** `npm test` runs everything; `npm run check` (--quick) what needs neither browser nor paper. */
const quick = process.argv.includes('--quick')

const TSC = 'node_modules/typescript/bin/tsc'
const sum = { passed: 0, failed: 0, skipped: [] }

if (ensureInstalled()) {
  step('types', TSC, ['-p', ROOT])
  step('types of shared, without a browser', TSC, ['-p', join(ROOT, 'test/shared')])
  step('lint and format', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])
  if (!quick) {
    step('build', 'src/main/launch/build.mjs', ['--quiet'])
    const { outfit } = await import('./support/outfit.mjs')
    const lacking = await outfit()
    if (lacking !== null) fail('Chromium', lacking)
  }
  runTests(quick ? ['--project', 'unit'] : [])
} else {
  fail('packages', 'Nothing could be tested.')
}

process.stdout.write(`${closingLines(sum).join('\n')}\n`)
process.exitCode = sum.failed === 0 ? 0 : 1

/** One check that is a program of its own: it passes or fails as a whole and speaks only when it fails. */
function step(name, program, args) {
  const began = Date.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, program), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) return fail(name, `${stdout ?? ''}${stderr ?? ''}`.trimEnd())
  sum.passed += 1
  process.stdout.write(`✓ ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)\n`)
}

function fail(name, words) {
  sum.failed += 1
  process.stdout.write(`✗ ${name}\n${words}\n`)
}

/** Runs vitest with its own progress on the terminal, and adds up what it reports to a file. */
function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'partner-desk-'))
  const file = join(folder, 'report.json')
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
  const { status } = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      ...['--config', join(ROOT, 'test/vitest.config.ts')],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ...args,
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, NO_OPEN: '1' } },
  )
  const counted = tally(readReport(file), status ?? 1)
  rmSync(folder, { recursive: true, force: true })
  sum.passed += counted.passed
  sum.failed += counted.failed
  sum.skipped.push(...counted.skipped.map((name) => name.replace(ROOT, '')))
}

/** A crashed run leaves no report, which the tally counts as a failure. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
