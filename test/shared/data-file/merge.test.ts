import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createKnownEntries } from '../../../src/shared/csv/planning/known-entries'
import { type DeskFilePlan, planDeskFile } from '../../../src/shared/data-file/merge'
import { hashOfState, type LogState, stateOfLog } from '../../../src/shared/data-file/state-of-log'
import { touchesOf } from '../../../src/shared/data-file/touches'
import type { Certification } from '../../../src/shared/records/certification'
import type { Note } from '../../../src/shared/records/note'
import type { Partner } from '../../../src/shared/records/partner'
import { RUNS } from '../../support/fuzz'
import { aNote, aPartner, certificate, entry } from '../../support/make'
import { anyDesk } from '../../support/random-desk'
import { aDraft, deskOf, LogDesk, NOTHING, opened } from './support'

/** What the file of one desk would bring to another. */
async function planned(from: LogDesk, to: LogDesk, name = 'f.partnerdesk'): Promise<DeskFilePlan> {
  const { partners, certifications, notes, entries } = stateOfLog(to.log)
  const known = createKnownEntries()
  for (const one of entries) known.add(one)
  const records = {
    partner: (id: string) => partners.find((one) => one.id === id),
    certification: (partner: string, id: string) =>
      certifications.find((one) => one.partner === partner && one.id === id),
    note: (partner: string, id: string) =>
      notes.find((one) => one.partner === partner && one.id === id),
  }
  const touches = await touchesOf(to.log)
  return planDeskFile(name, await opened(await from.file()), { records, entries: known, touches })
}

/** Brings the file of one desk into another, as the app does. */
async function take(from: LogDesk, to: LogDesk): Promise<LogDesk> {
  const plan = await planned(from, to)
  if (plan.whole) return new LogDesk(to.device, (await opened(await from.file())).log)
  if (amountIn(plan) > 0) to.commit(plan.draft)
  return to
}

function amountIn({ draft }: DeskFilePlan): number {
  const { partners, certifications, notes, added } = draft
  return partners.length + certifications.length + notes.length + added.length
}

function stateHash({ log }: LogDesk): string {
  return hashOfState(stateOfLog(log))
}

/** The same desk with other ids, so that nothing of it is in the first. */
function apart({ partners, certifications, notes, entries }: LogState): LogState {
  const other = (id: string) => `other ${id}`
  return {
    partners: partners.map((one) => ({ ...one, id: other(one.id) })),
    certifications: certifications.map((one) => ({ ...one, partner: other(one.partner) })),
    notes: notes.map((one) => ({ ...one, partner: other(one.partner) })),
    entries: entries.map((one) => ({ ...one, partner: other(one.partner) })),
  }
}

describe('any two desks', () => {
  const runs = { numRuns: Math.max(15, Math.ceil(RUNS / 60)) }

  test('into an empty desk: the log itself, and an equal state', async () => {
    await fc.assert(
      fc.asyncProperty(anyDesk(), async (random) => {
        const desk = deskOf('dev1', random)
        const plan = await planned(desk, new LogDesk('dev2'))
        expect(plan).toMatchObject({ whole: true, person: 'Ann', changes: 1, kept: [] })
        const copy = await take(desk, new LogDesk('dev2'))
        expect(copy.log).toEqual(desk.log)
        expect(stateHash(copy)).toBe(stateHash(desk))
      }),
      runs,
    )
  })

  test('the same file again plans nothing, whole or merged', async () => {
    await fc.assert(
      fc.asyncProperty(anyDesk(), anyDesk(), async (one, other) => {
        const desk = deskOf('dev1', one)
        expect(amountIn(await planned(desk, desk))).toBe(0)
        const merged = await take(desk, deskOf('dev2', other))
        const again = await planned(desk, merged)
        expect(amountIn(again)).toBe(0)
        const hash = stateHash(merged)
        expect(stateHash(await take(desk, merged))).toBe(hash)
      }),
      runs,
    )
  })

  test('desks apart merge to their union, whoever takes whose', async () => {
    await fc.assert(
      fc.asyncProperty(anyDesk(), anyDesk(), async (one, two) => {
        const other = apart(two)
        const union = hashOfState({
          partners: [...one.partners, ...other.partners],
          certifications: [...one.certifications, ...other.certifications],
          notes: [...one.notes, ...other.notes],
          entries: [...one.entries, ...other.entries],
        })
        const merged = await take(deskOf('dev2', other), deskOf('dev1', one))
        const merged2 = await take(deskOf('dev1', one), deskOf('dev2', other))
        expect([stateHash(merged), stateHash(merged2)]).toEqual([union, union])
      }),
      runs,
    )
  })

  test('what was merged is taken back in one step', async () => {
    await fc.assert(
      fc.asyncProperty(anyDesk(), anyDesk(), async (one, two) => {
        const desk = deskOf('dev1', one)
        const before = stateHash(desk)
        const plan = await planned(deskOf('dev2', apart(two)), desk)
        desk.undo(desk.commit(plan.draft))
        expect(stateHash(desk)).toBe(before)
      }),
      runs,
    )
  })
})

const ALPHA = aPartner({ id: 'a', name: 'Alpha Web', plan: 'silver' })
const held = (partner: Partner, certifications: readonly Certification[] = []): LogState => ({
  ...NOTHING,
  partners: [partner],
  certifications,
})

function edit(desk: LogDesk, change: Partial<Partner>): Partner {
  const [before] = stateOfLog(desk.log).partners
  if (!before) throw new Error('no partner')
  const after = { ...before, ...change }
  desk.commit(aDraft({ partners: [{ before, after }] }))
  return after
}

function planOf(desk: LogDesk): string | undefined {
  return stateOfLog(desk.log).partners[0]?.plan
}

describe('a record that differs', () => {
  test("the file was written knowing ours: the file's value comes", async () => {
    const here = deskOf('dev1', held(ALPHA))
    const there = new LogDesk('dev2', here.log)
    const after = edit(there, { plan: 'gold' })
    const plan = await planned(there, here)
    expect(plan).toMatchObject({ changed: { partners: 1 }, kept: [], same: 0 })
    expect(plan.draft).toMatchObject({ kind: 'import', label: 'Import of f.partnerdesk' })
    expect(plan.draft.partners).toEqual([{ before: ALPHA, after }])
  })

  test('ours was written knowing the file: ours stays and nothing is said', async () => {
    const there = deskOf('dev1', held(ALPHA))
    const here = new LogDesk('dev2', there.log)
    edit(here, { plan: 'gold' })
    expect(await planned(there, here)).toMatchObject({ kept: [], same: 1, draft: { partners: [] } })
  })

  test('both changed it apart: ours stays and it is said, field by field', async () => {
    const base = deskOf('dev1', held(ALPHA, [{ ...certificate('sales Ann Dev'), partner: 'a' }]))
    const [here, there] = [new LogDesk('dev2', base.log), new LogDesk('dev3', base.log)]
    edit(here, { plan: 'gold' })
    edit(there, { plan: 'platinum', country: '' })
    const plan = await planned(there, here)
    expect(plan.kept).toEqual([
      "Alpha Web: country DE here, blank in the file; plan gold here, platinum in the file; this desk's stays.",
    ])
    expect([plan.same, amountIn(plan)]).toEqual([1, 0])
  })

  test('certificates are settled alike, and named', async () => {
    const one = { ...certificate('sales Ann Dev'), partner: 'a' }
    const here = deskOf('dev1', held(ALPHA, [one]))
    const there = deskOf('dev2', held(ALPHA, [{ ...one, kind: 'profile', line: 77 }]))
    expect((await planned(there, here)).kept).toEqual([
      "Alpha Web, Dev of Ann: kind sales here, profile in the file; this desk's stays.",
    ])
    const elsewhere = deskOf('dev3', held(ALPHA, [{ ...one, line: 99 }]))
    expect(await planned(elsewhere, here)).toMatchObject({ kept: [], same: 2 })
  })

  test('owner and contacts are told in words', async () => {
    const base = deskOf('dev1', held(ALPHA))
    const [here, there] = [new LogDesk('dev2', base.log), new LogDesk('dev3', base.log)]
    const contact = { name: 'Ed', role: 'director', email: '', phone: '' }
    edit(here, { owner: 'Anna Berg', contacts: [contact, { ...contact, name: 'Bo', role: '' }] })
    edit(there, { contacts: [{ ...contact, email: 'ed@fjord.example' }] })
    expect((await planned(there, here)).kept).toEqual([
      "Alpha Web: owner Anna Berg here, blank in the file; contacts Ed (director), Bo here, Ed (director, ed@fjord.example) in the file; this desk's stays.",
    ])
  })

  test('a desk that only receives never stands against later files of the sender', async () => {
    const here = deskOf('dev1', { ...NOTHING, partners: [aPartner({ id: 'b' })] })
    const there = deskOf('dev2', held(ALPHA))
    await take(there, here)
    for (const plan of ['gold', 'platinum', 'silver'] as const) {
      edit(there, { plan })
      const next = await planned(there, here)
      expect([next.changed.partners, next.kept]).toEqual([1, []])
      here.commit(next.draft)
      expect(planOf(here)).toBe(plan)
    }
    // And back: what is changed here is news there, as it was changed knowing theirs.
    const [alpha] = stateOfLog(here.log).partners
    if (!alpha) throw new Error('no partner')
    here.commit(aDraft({ partners: [{ before: alpha, after: { ...alpha, plan: 'basic' } }] }))
    const back = await planned(here, there)
    expect([back.changed.partners, back.kept]).toEqual([1, []])
  })
})

describe('notes', () => {
  const note = (id: string, said: Partial<Note> = {}) => aNote({ id, partner: 'a', ...said })

  test('those that this desk lacks are added, nothing is dropped, and it is taken back in one step', async () => {
    const base = deskOf('dev1', { ...held(ALPHA), notes: [note('n1')] })
    const [here, there] = [new LogDesk('dev2', base.log), new LogDesk('dev3', base.log)]
    here.commit(aDraft({ notes: [{ before: null, after: note('', { text: 'ours' }) }] }))
    there.commit(aDraft({ notes: [{ before: null, after: note('', { text: 'theirs' }) }] }))
    const before = stateHash(here)
    const plan = await planned(there, here)
    expect([plan.added.notes, plan.same, plan.kept]).toEqual([1, 2, []])
    const merged = here.commit(plan.draft)
    const texts = stateOfLog(here.log).notes.map(({ id, text }) => [id, text])
    expect(texts).toEqual([
      ['n1', 'Asked for a joint case study.'],
      ['dev2-2.n1', 'ours'],
      ['dev3-2.n1', 'theirs'],
    ])
    expect(amountIn(await planned(there, here))).toBe(0)
    here.undo(merged)
    expect(stateHash(here)).toBe(before)
  })

  test('a note of a partner who comes with the file comes too', async () => {
    const there = deskOf('dev1', { ...held(ALPHA), notes: [note('n1'), note('n2')] })
    const here = deskOf('dev2', { ...NOTHING, partners: [aPartner({ id: 'b' })] })
    const plan = await planned(there, here)
    expect(plan.added).toMatchObject({ partners: 1, notes: 2 })
    here.commit(plan.draft)
    expect(stateOfLog(here.log).notes).toHaveLength(2)
  })

  test('one that reads otherwise in the file stays ours, even where the file knew ours', async () => {
    const here = deskOf('dev1', { ...held(ALPHA), notes: [note('n1', { person: '' })] })
    const there = new LogDesk('dev2', here.log)
    const [before] = stateOfLog(here.log).notes
    if (!before) throw new Error('no note')
    there.commit(aDraft({ notes: [{ before, after: { ...before, text: 'Rewritten' } }] }))
    const plan = await planned(there, here)
    expect(plan.kept).toEqual([
      "Alpha Web: a note of nobody named reads otherwise in the file; this desk's stays.",
    ])
    expect([amountIn(plan), plan.same]).toEqual([0, 1])
  })
})

describe('entries', () => {
  const own = (line: string, partner = 'a') => ({ ...entry(line), partner })

  test('one id with other values stays ours and is said; what the file took back stays', async () => {
    const here = deskOf('dev1', {
      ...held(ALPHA),
      entries: [own('2026-01-01 article id=1 ref=Kiel')],
    })
    const there = deskOf('dev2', {
      ...held(ALPHA),
      entries: [own('2026-01-01 article id=1 ref=Oslo'), own('2026-01-02 article id=2')],
    })
    const plan = await planned(there, here)
    expect(plan.kept).toEqual([
      "Alpha Web: article of 2026-01-01 has other values in the file; this desk's stay.",
    ])
    expect(plan.draft.added.map(({ id }) => id)).toEqual(['2'])

    const emptied = deskOf('dev3', held(ALPHA))
    emptied.undo(emptied.commit(aDraft({ added: [own('2026-01-01 article id=1 ref=Kiel')] })))
    const nothing = await planned(emptied, here)
    expect([amountIn(nothing), nothing.kept]).toEqual([0, []])
  })

  test('many sentences end in a count', async () => {
    const lines = Array.from({ length: 300 }, (_, at) => `2026-01-01 article id=${at}`)
    const state = (reference: string): LogState => ({
      ...held(ALPHA),
      entries: lines.map((line) => ({ ...own(line), reference })),
    })
    const { kept } = await planned(deskOf('dev2', state('x')), deskOf('dev1', state('y')))
    expect([kept.length, kept.at(-1)]).toEqual([
      201,
      "And 100 more, of which this desk's stay too.",
    ])
  })
})

test('the last touch of a record is the last change that wrote it, an undo too', async () => {
  const desk = deskOf('dev1', {
    ...held(ALPHA, [{ ...certificate('sales Ann Dev'), partner: 'a' }]),
    notes: [aNote({ partner: 'a' })],
  })
  expect([...(await touchesOf(desk.log)).last]).toEqual([
    ['partners\na', 'dev1-1'],
    ['certifications\na\nc1', 'dev1-1'],
    ['notes\na\nn1', 'dev1-1'],
  ])
  desk.undo(desk.commit(aDraft({ partners: [{ before: ALPHA, after: { ...ALPHA, plan: '' } }] })))
  expect((await touchesOf(desk.log)).last.get('partners\na')).toBe('dev1-3')
})
