import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import { aPartner, certificate, day, entry } from '../support/make'
import { aDraft } from './support/drafts'
import { openStorePage, serveStorePage } from './support/kit'

const NOW = Date.parse('2026-11-20T09:00:00Z')
const VIEW = { edition: 'web-2025', cutOff: day('2026-11-20') } as const
const FJORD = aPartner({ id: 'P1', name: 'Fjord' })
const ANN = { ...certificate('sales Ann Premium 2025-01-01..2026-12-01'), id: 'c1' }

let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  await context?.close()
  context = await browser.newContext()
  await serveStorePage(context)
  page = await openStorePage(context)
})

test('particulars, notes and renewals: told by name, refused in a sentence, undone, and in the partner’s log', async () => {
  const told = await page.evaluate(
    async ({ one, two, seed, early, report, fresh, view, now }) => {
      const platform = kit.memoryPlatform()
      const seeded = await kit.sitDown(await kit.openDatabase(), platform, 'Anna', 'dev1')
      await kit.commit(seeded, seed, { now })
      seeded.db.close()
      const desk = kit.createDesk()
      await desk.open(platform, now)
      const labels: string[] = []
      const say = (failure: unknown) => (failure instanceof Error ? failure.message : `${failure}`)
      const act = async (doing: () => Promise<{ readonly label: string; readonly id: string }>) => {
        const done = await doing().catch((failure) => ({ label: say(failure), id: '' }))
        labels.push(done.label)
        return done.id
      }
      await act(() => desk.addPartner(one, view, now))
      await act(() => desk.addPartner(two, view, now))
      await act(() => desk.editPartners([{ id: 'P1', fields: { plan: 'gold' } }], view, now))
      await act(() => desk.editPartners([{ id: 'P1', fields: { plan: 'gold' } }], view, now))
      await act(() => desk.editPartners([{ id: 'P9', fields: { plan: 'gold' } }], view, now))
      // Both at once, as two windows of one partner would ask.
      const askBoth = () => Promise.all([desk.partnerLog('P1'), desk.partnerLog('P2')])
      const firstAsked = (await askBoth()).map(({ lines }) => lines.length)
      const owner = { owner: 'Bo' }
      const both = ['P1', 'P2'].map((id) => ({ id, fields: owner }))
      await act(() => desk.editPartners(both, view, now))
      await act(() => desk.editPartners(both, view, now))
      const logged = await act(() => desk.log(report, view, now))
      const noted = await act(() => desk.addNote('P2', 'called', view, now))
      const heldBy = async (id: string) =>
        (await desk.standing(id, view))?.assessment.certificates.map(({ certification }) => ({
          ...certification,
        }))
      const renewal = { partner: 'P1', certificate: 'c1', issuedOn: view.cutOff, expiresOn: null }
      await act(() => desk.renewCertificate({ ...renewal, certificate: 'c9' }, view, now))
      await act(() => desk.renewCertificate({ ...renewal, expiresOn: early }, view, now))
      const before = (await desk.today(view)).expiring.count
      const renewed = await act(() => desk.renewCertificate(renewal, view, now))
      const after = (await desk.today(view)).expiring.count
      const held = (await desk.standing('P1', view))?.assessment.certificates.map(
        ({ certification, standing }) => [certification.id, standing],
      )
      await act(() => desk.addCertificate({ ...fresh, partner: 'P9' }, view, now))
      await act(() => desk.addCertificate({ ...fresh, expiresOn: early }, view, now))
      const added = await act(() => desk.addCertificate(fresh, view, now))
      const heldThen = await heldBy('P2')
      await desk.undo(added, view, now)
      const heldAfter = await heldBy('P2')
      const logs = await askBoth()
      await desk.undo(renewed, view, now)
      const undone = (await desk.today(view)).expiring.count
      await desk.undo(noted, view, now)
      return {
        labels,
        lapses: [before, after, undone],
        held,
        heldThen,
        heldAfter,
        added,
        logs: logs.map(({ lines }) => lines.map(({ label, state }) => `${label}: ${state}`)),
        brought: logs.map(({ broughtBy }) => [...broughtBy]),
        logged,
        firstAsked,
        notes: await desk.notes('P2'),
        last: (await desk.partnerLog('P2')).lines.slice(0, 4).map(({ state }) => state),
      }
    },
    {
      one: FJORD,
      two: aPartner({ id: 'P2', name: 'Kiel' }),
      seed: aDraft({
        partners: [{ before: null, after: FJORD }],
        certifications: [{ before: null, after: ANN }],
      }),
      early: day('2026-11-19'),
      report: { ...entry('2026-11-02 article ref=a'), partner: 'P2' },
      fresh: {
        partner: 'P2',
        person: ' Cy ',
        kind: 'profile' as const,
        title: 'Developer',
        issuedOn: day('2026-11-20'),
        expiresOn: null,
      },
      view: VIEW,
      now: NOW,
    },
  )
  expect(told.labels).toEqual([
    'There is a partner P1 already: choose another id.',
    'New partner Kiel',
    'Plan of Fjord',
    'Nothing was changed: the partners hold these values.',
    'Partner P9 is not at this desk any more.',
    'Owner of 2 partners',
    'Nothing was changed: the partners hold these values.',
    expect.stringMatching(/ for Kiel$/),
    'Note on Kiel',
    'This certificate is not at this desk any more.',
    'A certificate cannot end before it was issued: check both days.',
    'Renewal of Premium, Ann at Fjord',
    'Partner P9 is not at this desk any more.',
    'A certificate cannot end before it was issued: check both days.',
    'New certificate: Developer, Cy at Kiel',
  ])
  expect(told.heldThen).toEqual([
    {
      ...{ id: `${told.added}.c1`, partner: 'P2', person: 'Cy', kind: 'profile' },
      ...{ title: 'Developer', issuedOn: '2026-11-20', expiresOn: null, line: 0 },
    },
  ])
  expect(told.heldAfter).toEqual([])
  expect(told.lapses).toEqual([1, 0, 1])
  expect(told.held).toEqual([
    ['c1', 'counts'],
    [expect.stringMatching(/^dev1-\d+\.c1$/), 'same as another'],
  ])
  expect(told.logs).toEqual([
    [
      'Renewal of Premium, Ann at Fjord: stands',
      'Owner of 2 partners: stands',
      'Plan of Fjord: stands',
      'Import: stands',
    ],
    [
      'Undo of New certificate: Developer, Cy at Kiel: undo',
      'New certificate: Developer, Cy at Kiel: taken back',
      'Note on Kiel: stands',
      expect.stringMatching(/ for Kiel: stands$/),
      'Owner of 2 partners: stands',
      'New partner Kiel: stands',
    ],
  ])
  expect(told.firstAsked).toEqual([2, 1])
  expect(told.brought).toEqual([[], [[`${told.logged}.1`, told.logged]]])
  expect(told.notes).toEqual([])
  expect(told.last).toEqual(['undo', 'undo', 'taken back', 'taken back'])
})
