import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { builtWindow, pageScripts } from '../harness/bundle.mjs'
import { median } from '../harness/measure.mjs'
import { inProfile, storeFolder } from '../harness/profile.mjs'
import { startSite } from '../harness/site.mjs'

/** A desk that is nearly empty. */
const FEW = { partners: 3, entries: 30 }

/**
 * The desk and the storage peers in real browser processes: one site for both, profiles of their own.
 * A profile that was filled once is copied for what would change it.
 */
export async function openStorage({ app, folder, options, say }) {
  const portfolio = app.makePortfolio(options)
  const csv = app.csvOf(portfolio)
  const few = app.csvOf(app.makePortfolio(FEW))
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
      ...Object.entries(few).map(([name, pieces]) => [`few-${name}.csv`, pieces]),
    ]),
    options.wants('interaction') ? builtWindow() : '',
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
    /** The window as it ships, on the same stores. */
    onWindow: run('app/index', watchPaints),
    store: (name) => storeFolder(at(name)),
    copy: (from, to) => {
      rmSync(at(to), { recursive: true, force: true })
      cpSync(at(from), at(to), { recursive: true })
    },
    remove: (name) => rmSync(at(name), { recursive: true, force: true }),
    close: () => site.close(),
  }
}

/** Remembers how long the last key or click took until the next paint. */
async function watchPaints(context) {
  await context.addInitScript(() => {
    let began = 0
    globalThis.paints = []
    const paint = new MessageChannel()
    paint.port1.onmessage = () => globalThis.paints.push(performance.now() - began)
    const begin = (event) => {
      began = event.timeStamp
      // A message posted in a frame is answered once that frame is on its way to the screen.
      requestAnimationFrame(() => paint.port2.postMessage(null))
    }
    for (const kind of ['keydown', 'click']) addEventListener(kind, begin, { capture: true })
    globalThis.shownAfter = async (isShown) => {
      while (!isShown()) await new Promise(requestAnimationFrame)
      return performance.now() - began
    }
  })
  return null
}

/** A new desk on a fresh profile, with its partners and certificates in it; a desk of few has its activities too. */
export async function foundDesk(page, view, few = '') {
  await page.evaluate(
    async ([look, kind]) => {
      await subject.ready()
      await subject.open('kept', look)
      await subject.introduce('bench')
      const tables = ['partners', 'certifications', ...(kind === '' ? [] : ['activities'])]
      await subject.import(
        tables.map((name) => `${kind}${name}.csv`),
        look,
      )
    },
    [view, few],
  )
}

/** The middle of one figure over rounds. */
export function middle(rounds, figure) {
  return median(rounds.map(figure))
}
