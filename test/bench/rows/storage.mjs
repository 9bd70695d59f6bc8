import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pageScripts } from '../harness/bundle.mjs'
import { median } from '../harness/measure.mjs'
import { inProfile, storeFolder } from '../harness/profile.mjs'
import { startSite } from '../harness/site.mjs'

/**
 * The desk and the storage peers in real browser processes: one site for both, profiles of their own.
 * A profile that was filled once is copied for what would change it.
 */
export async function openStorage({ app, folder, options, say }) {
  const portfolio = app.makePortfolio(options)
  const csv = app.csvOf(portfolio)
  const scripts = await pageScripts({
    'peer-page': 'app/peer-page.ts',
    'desk-page': 'app/desk-page.ts',
  })
  const site = await startSite(
    new Map([
      ...scripts,
      ['partners.csv', csv.partners],
      ['activities.csv', csv.activities],
      ['certifications.csv', csv.certifications],
    ]),
  )
  const home = join(folder, 'profiles')
  mkdirSync(home, { recursive: true })
  const at = (name) => join(home, name)
  const cutOffs = app.monthEnds(2)
  const view = { edition: 'web-2025', cutOff: cutOffs[1] }
  const run = (page, prepare) => (name, act) =>
    inProfile({ app, profile: at(name), address: `${site.address}/${page}.html`, prepare }, act)
  return {
    app,
    portfolio,
    options,
    say,
    view,
    cutOffs,
    at,
    csvBytes: csv.activities.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0),
    /** A new browser process on the desk's page; `act` gets the page. */
    onDesk: run('desk-page'),
    /** The same with the journal in plain files, written by main's own modules in this process. */
    onDesktop: run('desk-page', (context) => app.installPlatform(context, at('desktop'))),
    onPeers: run('peer-page'),
    store: (name) => storeFolder(at(name)),
    copy: (from, to) => {
      rmSync(at(to), { recursive: true, force: true })
      cpSync(at(from), at(to), { recursive: true })
    },
    remove: (name) => rmSync(at(name), { recursive: true, force: true }),
    close: () => site.close(),
  }
}

/** A new desk on a fresh profile, with its partners and certificates in it. */
export async function foundDesk(page, view) {
  await page.evaluate(async (look) => {
    await subject.ready()
    await subject.open('kept', look)
    await subject.introduce('bench')
    await subject.import(['partners.csv', 'certifications.csv'], look)
  }, view)
}

/** The middle of one figure over rounds. */
export function middle(rounds, figure) {
  return median(rounds.map(figure))
}
