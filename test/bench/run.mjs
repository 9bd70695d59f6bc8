// The desk against its peers: one table of ratios, measured in one run on one machine, interleaved.
// `npm run bench`; `-- --partners 1000 --entries 100000` for a quick look, `-- --only review,entry` for some rows.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled } from '../../src/main/launch/installed.mjs'
import { readOptions } from './harness/options.mjs'

const STORAGE = ['import', 'open', 'insert', 'disk', 'rebuild', 'interaction']
const say = (text) => process.stderr.write(`${text}\n`)
const options = readOptions(process.argv.slice(2))
if (!ensureInstalled()) process.exit(1)
const { nodeSide, ROOT } = await import('./harness/bundle.mjs')
const { installPeers } = await import('./harness/peers.mjs')
const { notRun, tableOf } = await import('./harness/table.mjs')
installPeers()

// Within the repository, so that what stays outside the bundle is found.
const kept = join(ROOT, 'node_modules/.bench')
mkdirSync(kept, { recursive: true })
const folder = mkdtempSync(join(kept, 'run-'))
try {
  const app = await nodeSide(folder)
  const { partners, entries } = options
  say(
    `Making ${partners.toLocaleString('en-US')} partners and ${entries.toLocaleString('en-US')} entries …`,
  )
  const lines = []
  if (options.wants('review') || options.wants('entry')) lines.push(...(await memoryRows(app)))
  if (STORAGE.some(options.wants))
    lines.push(...(await orWhyNot('storage', () => storageRows(app))))
  process.stdout.write(`${headingOf(partners, entries)}\n\n${tableOf(lines)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The rows that need no browser: all in this process. */
async function memoryRows(app) {
  const { reviewRows } = await import('./rows/review.mjs')
  const { entryRows } = await import('./rows/entry.mjs')
  const portfolio = app.makePortfolio(options)
  const edition = app.editionById('web-2025')
  const rows = { ...app.peerRowsOf(portfolio), catalogue: app.peerCatalogueOf(edition) }
  const fields = {
    entries: app.ENTRY_FIELDS,
    certificates: app.CERTIFICATE_FIELDS,
    catalogue: app.CATALOGUE_FIELDS,
  }
  const peerDesk = (cutOffs) => ({
    folder,
    rows,
    fields,
    ladder: app.ladderOf(edition),
    ends: app.endsOf(cutOffs),
    windowMonths: edition.windowMonths.value,
    partners: options.partners,
  })
  const subject = app.createSubject(edition, portfolio)
  const bench = {
    app,
    subject,
    peerDesk,
    portfolio,
    rounds: options.rounds,
    partners: options.partners,
  }
  const lines = []
  if (options.wants('review')) {
    say('Reviewing …')
    lines.push(...(await orWhyNot('review', () => reviewRows(bench))))
  }
  if (options.wants('entry')) {
    say('Adding entries …')
    lines.push(...(await orWhyNot('entry', () => entryRows(bench))))
  }
  return lines
}

/** The rows that run in browser processes; import and rows fill the profiles that the others open. */
async function storageRows(app) {
  const { openStorage } = await import('./rows/storage.mjs')
  const { importRows } = await import('./rows/import.mjs')
  const { openRows } = await import('./rows/open.mjs')
  const { insertRows } = await import('./rows/insert.mjs')
  const { diskRows } = await import('./rows/disk.mjs')
  const { rebuildRows } = await import('./rows/rebuild.mjs')
  const { interactionRows } = await import('./rows/interaction.mjs')
  const storage = await openStorage({ app, folder, options, say })
  try {
    const { lines, importTook } = await importRows(storage)
    const later = {
      open: openRows,
      disk: diskRows,
      insert: insertRows,
      rebuild: (all) => rebuildRows(all, importTook),
      interaction: interactionRows,
    }
    if (['open', 'insert', 'disk'].some(options.wants)) {
      say('Filling the Dexie rows, which takes a while …')
      await fillRows(storage)
    }
    for (const [name, rows] of Object.entries(later))
      if (options.wants(name)) lines.push(...(await orWhyNot(name, () => rows(storage))))
    return lines
  } finally {
    await storage.close()
  }
}

function fillRows(storage) {
  const scale = { partners: options.partners, entries: options.entries }
  return storage.onPeers('rows', (page) =>
    page.evaluate(async (wanted) => {
      await peers.ask('ready')
      return peers.ask('fill', wanted)
    }, scale),
  )
}

/** Rows that break are a line of the table and a failure of the run; the others still are measured. */
async function orWhyNot(name, rows) {
  try {
    return await rows()
  } catch (failure) {
    process.exitCode = 1
    say(failure.stack ?? String(failure))
    return [notRun(name, 'its peers', `it failed: ${failure.message.split('\n')[0]}`)]
  }
}

function headingOf(partners, entries) {
  const [first] = cpus()
  const machine = `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
  return [
    `Partner Desk against its peers: ${partners.toLocaleString('en-US')} partners, ${entries.toLocaleString('en-US')} entries over 36 months, edition web-2025.`,
    `${machine}. Medians of at least ${options.rounds} interleaved rounds (${options.slowRounds} for the slow storage peers); times are of this run only, ratios are what counts.`,
  ].join('\n')
}
