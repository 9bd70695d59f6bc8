// `npm run fuzz`: the properties of the engine and of the files on many more random desks than in
// `npm test`. The seed is printed, so that a finding can be met again: FUZZ_SEED=… npm run fuzz.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled } from '../src/main/launch/installed.mjs'
import { ROOT } from '../src/main/launch/root.mjs'

const seed = process.env.FUZZ_SEED ?? String(Date.now() % 2 ** 31)
const runs = process.env.FUZZ_RUNS ?? '100000'
if (!ensureInstalled()) process.exit(1)
const began = Date.now()
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    'unit',
    '--testTimeout=1800000',
    'test/shared/tier/properties',
    'test/shared/csv',
  ],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, FUZZ_SEED: seed, FUZZ_RUNS: runs } },
)
const seconds = ((Date.now() - began) / 1000).toFixed(0)
process.stdout.write(
  `${status === 0 ? 'nothing found' : 'FOUND SOMETHING'}: ${runs} runs, seed ${seed}, ${seconds} s\n`,
)
process.exitCode = status ?? 1
