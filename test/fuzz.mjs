// `npm run fuzz`: the properties of the engine and of the files on many more random desks than in
// `npm test`, then the browser killed and its files damaged far more often. The seed is printed, so that a
// finding can be met again: FUZZ_SEED=… npm run fuzz. FUZZ_KILLS and FUZZ_DAMAGE (places in each file) set
// how long the second half is.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled } from '../src/main/launch/installed.mjs'
import { ROOT } from '../src/main/launch/root.mjs'

const seed = process.env.FUZZ_SEED ?? String(Date.now() % 2 ** 31)
const runs = process.env.FUZZ_RUNS ?? '100000'
const kills = process.env.FUZZ_KILLS ?? '500'
const damage = process.env.FUZZ_DAMAGE ?? '20'
if (!ensureInstalled()) process.exit(1)
const began = Date.now()

/** One run of vitest over some folders; true where nothing was found. */
function search(project, folders, more) {
  const { status } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...['--config', 'test/vitest.config.ts', '--project', project],
      ...['--testTimeout=1800000', ...folders],
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, FUZZ_SEED: seed, ...more } },
  )
  return status === 0
}

const random = search(
  'unit',
  ['test/shared/tier', 'test/shared/csv', 'test/shared/log', 'test/shared/ledger/pages'],
  {
    FUZZ_RUNS: runs,
  },
)
const faults = search('browser', ['test/faults/kills', 'test/faults/damage'], {
  FUZZ_KILLS: kills,
  FUZZ_DAMAGE: damage,
})
const seconds = ((Date.now() - began) / 1000).toFixed(0)
const found = random && faults ? 'nothing found' : 'FOUND SOMETHING'
const what = `${runs} runs, ${kills} kills, ${damage} places in each file of the store`
process.stdout.write(`${found}: ${what}, seed ${seed}, ${seconds} s\n`)
process.exitCode = random && faults ? 0 : 1
