import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { View } from '../../src/renderer/engine/view'
import type { Draft } from '../../src/shared/records/change'
import { sampleDesk } from '../../src/shared/sample/sample-desk'
import { launchChromium } from '../support/chromium'
import { aNote, day } from '../support/make'
import { aDraft, adding, certifying, logging, noting, partner, renaming } from './support/drafts'
import { openStorePage, serveStorePage } from './support/kit'

const NOW = Date.parse('2026-11-20T09:00:00Z')
const TODAY = day('2026-11-20')
const VIEW: View = { edition: 'web-2025', cutOff: TODAY }
/** Partners of the sample. */
const SAMPLED = sampleDesk(TODAY).partners.length

let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext()
  await serveStorePage(context)
  page = await openStorePage(context)
})
afterEach(() => context.close())

/** A step of a test: commit a draft, or take back the change of an earlier step. */
type Step = { readonly commit: Draft } | { readonly undo: number }

interface Told {
  readonly changes: readonly {
    id: string
    seq: number
    hlc: string
    person: string
    schema: number
    records: Readonly<Record<string, number>>
  }[]
  readonly refusals: readonly (string | null)[]
  readonly states: readonly string[]
}

/** Walks the steps on a fresh desk of Anna's; a state is all that is kept, in memory and in the store alike. */
function walk(steps: readonly Step[], clocks: readonly number[] = []): Promise<Told> {
  return page.evaluate(
    async ({ steps: all, clocks: times, now }) => {
      const [db, platform] = [await kit.openDatabase(), kit.memoryPlatform()]
      const desk = await kit.sitDown(db, platform, ' Anna ', 'dev1')
      const [changes, refusals, states] = [[] as never[], [] as (string | null)[], [] as string[]]
      const ids: string[] = []
      const state = async () => {
        const held = await kit.heldBy(desk)
        const stored = await kit.load(db)
        if (!stored || (await kit.heldBy(stored)) !== held)
          throw new Error('the store holds something else than the desk shows')
        return held
      }
      states.push(await state())
      for (const [index, step] of all.entries()) {
        const moment = { now: times[index] ?? now + index }
        try {
          const change =
            'commit' in step
              ? await kit.commit(desk, step.commit, moment)
              : await kit.undo(desk, ids[step.undo] ?? '', moment)
          ids.push(change.id)
          changes.push(change as never)
          refusals.push(null)
        } catch (failure) {
          ids.push('')
          refusals.push(failure instanceof Error ? `${failure.name}: ${failure.message}` : '?')
        }
        states.push(await state())
      }
      return { changes, refusals, states }
    },
    { steps, clocks, now: NOW },
  )
}

describe('the one door', () => {
  test('stamps device, sequence, clock, person and schema, whatever the clock does', async () => {
    const steps = ['P1', 'P2', 'P3'].map((id) => ({ commit: adding(id) }))
    const { changes } = await walk(steps, [NOW, NOW - 86_400_000, NOW])
    expect(changes.map(({ id, seq }) => [id, seq])).toEqual([
      ['dev1-1', 1],
      ['dev1-2', 2],
      ['dev1-3', 3],
    ])
    const clocks = changes.map(({ hlc }) => hlc)
    expect([...clocks].sort()).toEqual(clocks)
    expect(new Set(clocks).size).toBe(3)
    expect(changes.every(({ person, schema }) => person === 'Anna' && schema === 2)).toBe(true)
  })

  test('gives an entry made at this desk the id of its change, and leaves a file’s id alone', async () => {
    const { states } = await walk([
      { commit: adding('P1') },
      { commit: logging('P1', '2026-10-01 article ref=A') },
      { commit: logging('P1', '2026-10-02 article ref=B', 'row-7') },
    ])
    expect(states.at(-1)).toContain('"id":"dev1-2.1"')
    expect(states.at(-1)).toContain('"id":"row-7"')
  })

  test.each<[string, Draft, RegExp]>([
    [
      'an entry of a partner who is not here',
      logging('P9', '2026-10-01 article'),
      /P9 is not at this desk/,
    ],
    [
      'a certificate of a partner who is not here',
      certifying('P9', 'c1'),
      /P9 is not at this desk/,
    ],
    ['a note on a partner who is not here', noting('P9'), /P9 is not at this desk/],
    ['a partner who is here already', adding('P2', 'P1'), /Partner P1 was changed again later/],
    [
      'a change made upon an older record',
      renaming({ ...partner('P1'), country: 'SE' }, 'New'),
      /Partner P1 was changed again later/,
    ],
    [
      'a sound half beside an unsound one',
      aDraft({ ...adding('P2'), added: logging('P9', '2026-10-01 article').added }),
      /P9 is not at this desk/,
    ],
  ])('refuses %s, whole and in one sentence', async (_, draft, sentence) => {
    const { refusals, states, changes } = await walk([{ commit: adding('P1') }, { commit: draft }])
    expect(refusals[1]).toMatch(sentence)
    expect(refusals[1]).toMatch(/^Refusal: [^.]+\.$/)
    expect(states[2]).toBe(states[1])
    expect(changes).toHaveLength(1)
  })

  test('lets nothing in before somebody has said who they are', async () => {
    const told = await page.evaluate(
      async ({ view, now }) => {
        const desk = kit.createDesk()
        await desk.open(kit.memoryPlatform(), now)
        const failure = await desk
          .addSample(view.cutOff, view, now)
          .catch((reason: Error) => reason.message)
        return [failure, (await kit.openDatabase()).changes.count()]
      },
      { view: VIEW, now: NOW },
    )
    expect(told[0]).toBe('Say who you are first: every change carries a person.')
  })

  test('refuses a draft that was made before the last change', async () => {
    const told = await page.evaluate(
      async ([first, second, third]) => {
        if (!first || !second || !third) throw new Error('three drafts')
        const db = await kit.openDatabase()
        const desk = await kit.sitDown(db, kit.memoryPlatform(), 'Anna', 'dev1')
        await kit.commit(desk, first, { now: 0, basedOn: null })
        const stale = await kit
          .commit(desk, second, { now: 1, basedOn: null })
          .catch((reason: Error) => reason.message)
        const { id } = await kit.commit(desk, third, { now: 2, basedOn: 'dev1-1' })
        return [stale, id, desk.book.records.partnerCount]
      },
      [adding('P1'), adding('P2'), adding('P3')],
    )
    expect(told[0]).toMatch(/changed in the meantime/)
    expect(told.slice(1)).toEqual(['dev1-2', 2])
  })

  test('leaves a desk that a newer app wrote untouched', async () => {
    const told = await page.evaluate(async () => {
      await new Promise((resolve) => {
        const request = indexedDB.open('newer', 40)
        request.onupgradeneeded = () => request.result.createObjectStore('something')
        request.onsuccess = () => resolve(request.result.close())
      })
      const refusal = await kit.openDatabase('newer').catch((reason: Error) => reason.message)
      const version = (await indexedDB.databases()).find(({ name }) => name === 'newer')?.version
      return [refusal, version]
    })
    expect(told).toEqual([
      expect.stringMatching(/^A newer Partner Desk wrote this data: update/),
      40,
    ])
  })
})

describe('taking back', () => {
  test('an undo restores the desk exactly, a redo brings the change back, over and over', async () => {
    const { states, refusals } = await walk([
      { commit: adding('P1', 'P2') },
      {
        commit: aDraft({
          ...certifying('P1', 'c1'),
          added: logging('P2', '2026-10-01 article', 'x').added,
        }),
      },
      { undo: 1 },
      { undo: 2 },
      { undo: 3 },
      { undo: 4 },
    ])
    expect(refusals).toEqual([null, null, null, null, null, null])
    expect(states[2]).not.toBe(states[1])
    expect([states[3], states[5]]).toEqual([states[1], states[1]])
    expect([states[4], states[6]]).toEqual([states[2], states[2]])
  })

  test('a change is taken back once only', async () => {
    const { refusals, states } = await walk([{ commit: adding('P1') }, { undo: 0 }, { undo: 0 }])
    expect(refusals[2]).toMatch(/“Import of P1” was already taken back\./)
    expect(states[3]).toBe(states[2])
  })

  test('refuses while a later change stands on the same record, and yields once that is gone', async () => {
    const { refusals, states } = await walk([
      { commit: adding('P1') },
      { commit: renaming(partner('P1'), 'New name') },
      { undo: 0 },
      { undo: 1 },
      { undo: 0 },
    ])
    expect(refusals[2]).toMatch(/was changed again later: take that back first\./)
    expect(states[3]).toBe(states[2])
    expect(refusals[4]).toBeNull()
    expect(states[5]).toBe(states[0])
  })

  test.each([
    ['entries', logging('P1', '2026-10-01 article')],
    ['certificates', certifying('P1', 'c1')],
    ['notes', noting('P1')],
  ])('refuses to take back a partner whose later %s would be left alone', async (_, later) => {
    const { refusals, states } = await walk([
      { commit: adding('P1') },
      { commit: later },
      { undo: 0 },
    ])
    expect(refusals[2]).toMatch(/Partner P1 has entries, certifications or notes that came later/)
    expect(states[3]).toBe(states[2])
  })

  test('whatever was done, undoing all of it newest first ends where it began, step by step', async () => {
    const known = partner('P1')
    const steps: Step[] = [
      { commit: adding('P1', 'P2', 'P3') },
      { commit: logging('P1', '2026-10-01 article ref=A') },
      { commit: certifying('P2', 'c1') },
      { commit: renaming(known, 'Second') },
      { commit: renaming({ ...known, name: 'Second' }, 'Third') },
      { commit: logging('P3', '2026-10-01 revenue usd=72.50') },
      { commit: noting('P2') },
      { commit: aDraft({ ...adding('P4'), added: logging('P4', '2026-10-01 bug-report').added }) },
    ]
    const back: Step[] = steps.map((_, index) => ({ undo: steps.length - 1 - index }))
    const { states, refusals } = await walk([...steps, ...back])
    expect(refusals.every((refusal) => refusal === null)).toBe(true)
    const forward = states.slice(0, steps.length + 1)
    expect(new Set(forward).size).toBe(forward.length)
    expect(states.slice(steps.length)).toEqual([...forward].reverse())
  })
})

describe('notes', () => {
  test('take the id of their change and stand newest first, in memory and in the store', async () => {
    const both = ['first', 'second'].map((text) => noting('P1', { text, at: NOW }).notes[0])
    const { states, refusals, changes } = await walk([
      { commit: adding('P1', 'P2') },
      { commit: noting('P1', { text: 'old', at: NOW - 1 }) },
      { commit: noting('P2', { text: 'other', at: NOW + 1 }) },
      { commit: aDraft({ notes: both.flatMap((step) => step ?? []) }) },
      { commit: noting('P1', { id: 'from-a-file', text: 'oldest', at: 1 }) },
      { undo: 1 },
    ])
    expect(refusals.every((refusal) => refusal === null)).toBe(true)
    const notesIn = (state: string | undefined) =>
      JSON.parse(state ?? '')[3].map(({ id, text }: { id: string; text: string }) => [id, text])
    const later = [
      ['dev1-4.n2', 'second'],
      ['dev1-4.n1', 'first'],
    ]
    const [oldest, other] = [
      ['from-a-file', 'oldest'],
      ['dev1-3.n1', 'other'],
    ]
    expect(notesIn(states[5])).toEqual([...later, ['dev1-2.n1', 'old'], oldest, other])
    expect(notesIn(states[6])).toEqual([...later, oldest, other])
    expect(changes.map(({ records }) => records)).toEqual([
      { partners: 2, certifications: 0 },
      { partners: 0, certifications: 0, notes: 1 },
      { partners: 0, certifications: 0, notes: 1 },
      { partners: 0, certifications: 0, notes: 2 },
      { partners: 0, certifications: 0, notes: 1 },
      { partners: 0, certifications: 0, notes: 1 },
    ])
  })

  test('are never changed, and go once only', async () => {
    const before = aNote({ id: 'dev1-2.n1' })
    const change = { before, after: { ...before, text: 'Rewritten' } }
    const { refusals, states } = await walk([
      { commit: adding('P1') },
      { commit: noting('P1') },
      { commit: aDraft({ notes: [change] }) },
      { commit: aDraft({ notes: [{ before, after: null }] }) },
      { undo: 1 },
    ])
    expect(refusals.slice(2)).toEqual([
      'Refusal: A note on Partner P1 stays as it was written: take it back or add another.',
      null,
      'Refusal: A note on Partner P1 was changed again later: take that back first.',
    ])
    expect(states.slice(2)).toEqual([states[2], states[2], states[1], states[1]])
  })

  test('touch their partner, stand the check, come back from the log alone, and go with a data file', async () => {
    const drafts = [adding('P1', 'P2'), noting('P2'), logging('P1', '2026-10-01 article')]
    const told = await page.evaluate(
      async ({ drafts: all, other, view, now }) => {
        const platform = kit.memoryPlatform()
        const desk = kit.createDesk()
        await desk.open(platform, now)
        await desk.introduce('Anna', 'dev1')
        const db = await kit.openDatabase()
        const opened = await kit.openStore({ platform, databaseName: db.name })
        if (opened.outcome !== 'open') throw new Error(opened.outcome)
        const touched: string[] = []
        const onTouched = (ids: ReadonlySet<string>) => void touched.push([...ids].join())
        for (const draft of all) await kit.commit(opened.desk, draft, { now, onTouched })
        const again = kit.createDesk()
        await again.open(platform, now)
        const sound = await again.check()
        await db.batches.where('[table+n]').between(['notes', -1], ['notes', 9]).delete()
        const mended = await again.check()
        const bytes = await again.exportDesk(now)
        const taken = []
        for (const first of [null, other]) {
          const taker = kit.createDesk(`taker ${taken.length}`)
          await taker.open(kit.memoryPlatform(), now)
          await taker.introduce('Bo', 'dev2')
          if (first) await taker.addPartner(first, view, now)
          const file = { name: 'desk.partnerdesk', bytes: bytes.slice() }
          const { plan, whole, added } = await taker.planDeskFile(file, view)
          const { id } = await taker.confirmDeskFile(plan, view, now)
          const notes = await taker.notes('P2')
          if (first) await taker.undo(id, view, now)
          taken.push({ whole, added, notes, left: await taker.notes('P2') })
        }
        return { touched, sound, mended, taken }
      },
      { drafts, other: partner('P3'), view: VIEW, now: NOW },
    )
    expect(told.touched).toEqual(['P1,P2', 'P2', 'P1'])
    expect(told.sound).toMatchObject({ faults: [], mended: [] })
    expect(told.sound.looked).toContain('The records: 2 partners, 0 certifications, 1 note.')
    expect(told.mended.faults).toEqual(['The records are not what the log amounts to.'])
    expect(told.mended.stateHash).toBe(told.sound.stateHash)
    const notes = [aNote({ id: 'dev1-2.n1', partner: 'P2' })]
    const added = { partners: 2, certifications: 0, notes: 1, entries: 1 }
    expect(told.taken).toEqual([
      { whole: true, added, notes, left: notes },
      { whole: false, added, notes, left: [] },
    ])
  })
})

test('a store made by a version that knew no notes is built anew once the log holds some', async () => {
  const told = await page.evaluate(
    async ({ drafts: all, now }) => {
      const [db, platform] = [await kit.openDatabase(), kit.memoryPlatform()]
      const desk = await kit.sitDown(db, platform, 'Anna', 'dev1')
      const forgetTables = () =>
        db.meta.toCollection().modify((record: object) => Reflect.deleteProperty(record, 'tables'))
      const opened = async () => {
        const store = await kit.openStore({ platform, databaseName: db.name })
        if (store.outcome !== 'open') throw new Error(store.outcome)
        return { mended: store.mended, notes: store.desk.book.records.notes().length }
      }
      const [partners, notes] = all
      if (!partners || !notes) throw new Error('two drafts')
      await kit.commit(desk, partners, { now })
      await forgetTables()
      const without = await opened()
      await kit.commit(desk, notes, { now })
      await db.batches.where('[table+n]').between(['notes', -1], ['notes', 9]).delete()
      await forgetTables()
      return [without, await opened(), await opened()]
    },
    { drafts: [adding('P1'), noting('P1')], now: NOW },
  )
  const mended = [
    'The desk was written by an earlier version: it was built anew from the log, and nothing is missing.',
  ]
  expect(told).toEqual([
    { mended: [], notes: 0 },
    { mended, notes: 1 },
    { mended: [], notes: 1 },
  ])
})

describe('who is touched', () => {
  test('a redo of packed entries names the partners they come back to', async () => {
    const many = Array.from({ length: 2_100 }, (_, n) =>
      logging('P1', '2026-10-01 bug-report', `b${n}`),
    )
    const draft = aDraft({ added: many.flatMap(({ added }) => added) })
    const touched = await page.evaluate(
      async ([partners, entries]) => {
        if (!partners || !entries) throw new Error('two drafts')
        const db = await kit.openDatabase()
        const desk = await kit.sitDown(db, kit.memoryPlatform(), 'Anna', 'dev1')
        await kit.commit(desk, partners, { now: 0 })
        const { id } = await kit.commit(desk, entries, { now: 1 })
        const told: string[][] = []
        const onTouched = (ids: ReadonlySet<string>) => void told.push([...ids])
        const back = await kit.undo(desk, id, { now: 2, onTouched })
        await kit.undo(desk, back.id, { now: 3, onTouched })
        return told
      },
      [adding('P1', 'P2'), draft],
    )
    expect(touched).toEqual([['P1'], ['P1']])
  })
})

describe('identity', () => {
  test('[F14] one certificate id at two partners is two certificates', async () => {
    const { states, refusals } = await walk([
      { commit: adding('P1', 'P2') },
      { commit: certifying('P1', '1') },
      { commit: certifying('P2', '1') },
      { undo: 1 },
    ])
    expect(refusals.every((refusal) => refusal === null)).toBe(true)
    const held = states.map((state) =>
      JSON.parse(state)[1].map(({ partner: at }: { partner: string }) => at),
    )
    expect(held.slice(2)).toEqual([['P1'], ['P1', 'P2'], ['P2']])
  })
})

describe('the desk', () => {
  test('what is shown after any change is what a fresh start reads from the store', async () => {
    const answers = await page.evaluate(
      async ({ draft, view, now }) => {
        const platform = kit.memoryPlatform()
        const desk = kit.createDesk('shown')
        await desk.open(platform, now)
        await desk.introduce('Anna', 'dev1')
        const fresh = async () => {
          const other = kit.createDesk('shown')
          await other.open(platform, now)
          return JSON.stringify((await other.rows(view, 0, 100)).rows)
        }
        const shown = async () => JSON.stringify((await desk.rows(view, 0, 100)).rows)
        const told: string[][] = []
        const sample = await desk.addSample(view.cutOff, view, now)
        told.push([await shown(), await fresh()])
        const [first] = await desk.partners()
        const [entry] = draft.added
        if (!entry) throw new Error('the draft logs one entry')
        const logged = { ...entry, partner: first?.id ?? '', id: '~' }
        const done = await desk.log(logged, view, now + 1)
        told.push([await shown(), await fresh()])
        await desk.undo(done.id, view, now + 2)
        told.push([await shown(), await fresh()])
        await desk.undo(sample.id, view, now + 3)
        told.push([await shown(), await fresh()])
        return told
      },
      {
        draft: logging('', '2026-11-01 premium-project ref=Big pts=90000'),
        view: VIEW,
        now: NOW,
      },
    )
    for (const [shown, fresh] of answers) expect(shown === fresh).toBe(true)
    const [sample, logged, undone, empty] = answers.map(([shown]) => shown)
    expect(logged === sample).toBe(false)
    expect(undone === sample).toBe(true)
    expect(empty).toBe('[]')
  })

  test('a second window follows what the first one writes, may not write, and takes over once that is gone', async () => {
    const other = await openStorePage(context)
    await page.evaluate(
      async ({ view, now }) => {
        const desk = kit.createDesk()
        await desk.open(kit.memoryPlatform(), now)
        await desk.introduce('Anna', 'dev1')
        await desk.addSample(view.cutOff, view, now)
        Object.assign(globalThis, { desk })
      },
      { view: VIEW, now: NOW },
    )
    const second = await other.evaluate(
      async ({ view, now }) => {
        const desk = kit.createDesk()
        const states: { role: string; head: string | null }[] = []
        await desk.watch((state) => states.push(state))
        const opened = await desk.open(kit.memoryPlatform(), now)
        Object.assign(globalThis, { desk, states })
        const refusal = await desk
          .addSample(view.cutOff, view, now)
          .catch((reason: Error) => reason.message)
        return [opened.outcome === 'open' && opened.state, refusal]
      },
      { view: VIEW, now: NOW },
    )
    expect(second).toEqual([
      expect.objectContaining({ partners: SAMPLED, role: 'follows', person: 'Anna' }),
      'Another window of this desk writes: make the change there, or close it.',
    ])
    await page.evaluate(
      async ({ view, now }) => {
        const { desk } = globalThis as unknown as { desk: ReturnType<typeof kit.createDesk> }
        await desk.undo('dev1-1', view, now)
      },
      { view: VIEW, now: NOW },
    )
    const heads = (role: string) =>
      other.waitForFunction((wanted) => {
        const { states } = globalThis as unknown as { states: { role: string; head: string }[] }
        return states.some((state) => state.role === wanted && state.head === 'dev1-2')
      }, role)
    await heads('follows')
    await page.close()
    await heads('writes')
    const { label } = await other.evaluate(
      ({ view, now }) => {
        const { desk } = globalThis as unknown as { desk: ReturnType<typeof kit.createDesk> }
        return desk.undo('dev1-2', view, now)
      },
      { view: VIEW, now: NOW },
    )
    expect(label).toMatch(/^Sample desk/)
  })

  test('only the plan that is shown can be confirmed', async () => {
    const told = await page.evaluate(
      async ({ view, now }) => {
        const desk = kit.createDesk('plans')
        await desk.open(kit.memoryPlatform(), now)
        await desk.introduce('Anna', 'dev1')
        const choices = { matches: {}, approveAll: false }
        const file = (name: string) => [
          { name: 'partners.csv', blob: new Blob([`id,name\nP1,${name}\n`]) },
        ]
        const first = await desk.planImport(file('Wrang'), choices, view)
        const second = await desk.planImport(file('Right'), choices, view)
        const stale = await desk
          .confirmImport(first.plan, view, now)
          .catch((reason: Error) => reason.message)
        await desk.confirmImport(second.plan, view, now)
        return [stale, (await desk.partners()).map(({ name }) => name)]
      },
      { view: VIEW, now: NOW },
    )
    expect(told).toEqual([expect.stringMatching(/changed in the meantime/), ['Right']])
  })

  test('an import that was planned before another change is not confirmed blindly', async () => {
    const told = await page.evaluate(
      async ({ view, now }) => {
        const desk = kit.createDesk()
        await desk.open(kit.memoryPlatform(), now)
        await desk.introduce('Anna', 'dev1')
        const choices = { matches: {}, approveAll: false }
        const files = [{ name: 'partners.csv', blob: new Blob(['id,name\nP1,Nordwind\n']) }]
        const early = await desk.planImport(files, choices, view)
        await desk.addSample(view.cutOff, view, now)
        const stale = await desk
          .confirmImport(early.plan, view, now)
          .catch((reason: Error) => reason.message)
        const { plan } = await desk.planImport(files, choices, view)
        await desk.confirmImport(plan, view, now)
        const again = await desk.planImport(files, choices, view)
        const partners = (await desk.partners()).length
        return [stale, partners, again.files[0]?.same, again.files[0]?.added]
      },
      { view: VIEW, now: NOW },
    )
    expect(told[0]).toMatch(/changed in the meantime/)
    expect(told.slice(1)).toEqual([SAMPLED + 1, 1, 0])
  })
})
