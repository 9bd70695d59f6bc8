// `desk review` of 10,000 partners and 200,000 activities against papaparse alone on the same files:
// whole processes, interleaved, medians. The gate is at most twice papaparse plus one second.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = new URL('../..', import.meta.url).pathname
const ROUNDS = Number(process.env.ROUNDS ?? 5)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const files = { partners: join(folder, 'partners.csv'), activities: join(folder, 'activities.csv') }
writeDesk(10_000, 200_000)

const PEER = `
  import { readFileSync } from 'node:fs'
  import Papa from 'papaparse'
  for (const path of ${JSON.stringify(Object.values(files))}) Papa.parse(readFileSync(path, 'utf8'))
`
const runs = {
  'papaparse alone': () => run(process.execPath, ['--input-type=module', '-e', PEER]),
  'desk review': () =>
    run(process.execPath, [join(ROOT, 'src/main/launch/desk.mjs'), 'review', '--partners', files.partners, '--activities', files.activities, '--month', '2026-10', '--format', 'json']),
  'npm run desk -- review': () =>
    run('npm', ['run', '--silent', 'desk', '--', 'review', '--partners', files.partners, '--activities', files.activities, '--month', '2026-10', '--format', 'json']),
}
const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
runs['desk review']() // builds, if need be
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, act] of Object.entries(runs)) times[name].push(act())
}
const peer = median(times['papaparse alone'])
for (const [name, all] of Object.entries(times)) {
  const ratio = (median(all) / peer).toFixed(2)
  const over = ((median(all) - 2 * peer) / 1000).toFixed(2)
  console.log(`${name.padEnd(24)} median ${median(all).toFixed(0)} ms  ${ratio}× papaparse  (2× papaparse ${over < 0 ? '−' : '+'} ${Math.abs(over)} s)`)
}

function run(command, args) {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, args, { cwd: ROOT, maxBuffer: 2 ** 30, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.slice(0, 500)}`)
  return performance.now() - start
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

function writeDesk(partners, activities) {
  let state = 42
  const below = (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return Math.floor(((state >>> 0) / 2 ** 32) * bound)
  }
  const two = (value) => String(value).padStart(2, '0')
  const kinds = ['forum-post', 'bug-report', 'revenue', 'revenue', 'revenue', 'article', 'share-your-pipeline', 'premium-project', 'customer-site', 'work', 'certification', 'case-study', 'full-event']
  const lines = ['partner_id,date,activity,quantity,points,revenue_usd,minutes,status,reference,person,note']
  for (let at = 0; at < activities; at++) {
    const kind = kinds[below(kinds.length)]
    const date = `${2024 + below(3)}-${two(1 + below(12))}-${two(1 + below(28))}`
    const status = below(20) === 0 ? 'reported' : 'approved'
    const revenue = kind === 'revenue' ? `${below(5000)}.${two(below(100))}` : ''
    lines.push(`P${below(partners)},${date},${kind},${kind === 'forum-post' ? 1 + below(9) : ''},,${revenue},${kind === 'work' ? 1 + below(300) : ''},${status},Reference ${below(40)},Person ${below(9)},some note ${at}`)
  }
  writeFileSync(files.activities, `${lines.join('\n')}\n`)
  const owners = Array.from({ length: partners }, (_, at) => `P${at},Partner ${at},it,DE,p${at}@example.org,basic,2022-0${1 + (at % 9)}-01,active`)
  writeFileSync(files.partners, `id,name,profile,country,email,plan,joined_on,status\n${owners.join('\n')}\n`)
}
