import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../../../src/shared/basics/base64'
import { canonicalJson } from '../../../src/shared/basics/canonical'
import { entriesOf } from '../../../src/shared/data-file/read-state'
import { hashOfState, type LogState, stateOfLog } from '../../../src/shared/data-file/state-of-log'
import { writeDeskFile } from '../../../src/shared/data-file/write'
import { sha256 } from '../../../src/shared/log/checksum'
import { type Logged, readHeader } from '../../../src/shared/log/logged'
import { packPart } from '../../../src/shared/log/part'
import { entryText } from '../../../src/shared/log/record-text'
import { createStateHash, type Owned } from '../../../src/shared/log/state-hash'
import { sampleDesk } from '../../../src/shared/sample/sample-desk'
import { RUNS } from '../../support/fuzz'
import { aNote, aPartner, certificate, day, entry } from '../../support/make'
import { anyDesk } from '../../support/random-desk'
import { aDraft, deskOf, LogDesk, NOTHING, opened } from './support'

describe('a desk through its file', () => {
  test('any desk comes out with an equal log, state and hash, and gives the same bytes again', async () => {
    await fc.assert(
      fc.asyncProperty(anyDesk(), fc.boolean(), async (random, undone) => {
        const desk = deskOf('dev1', random)
        if (undone) desk.undo(desk.commit({ ...sampleDesk(day('2026-10-31')) }))
        const bytes = await desk.file()
        const file = await opened(bytes)
        expect(file.log).toEqual(desk.log)
        expect(file.stateHash).toBe(hashOfState(stateOfLog(desk.log)))
        expect(file.stateHash).toBe(hashOfState(stateOfLog(file.log)))
        expect([...entriesOf(file.entries)]).toEqual(stateOfLog(desk.log).entries)
        expect(await new LogDesk('dev1', file.log).file()).toEqual(bytes)
      }),
      { numRuns: Math.max(20, Math.ceil(RUNS / 40)) },
    )
  })

  test('an empty desk', async () => {
    const file = await opened(await new LogDesk('dev1').file())
    expect([file.log, file.partners, file.header.savedAt]).toEqual([[], [], null])
  })

  test('the sample, with a change taken back and brought back', async () => {
    const desk = new LogDesk('dev1')
    const sample = desk.commit(sampleDesk(day('2026-10-31')))
    desk.undo(sample)
    const empty = await opened(await desk.file())
    expect([empty.partners.length, empty.header.entries, empty.log.length]).toEqual([0, 0, 2])
  })

  test('fields, tables and kinds of a newer version survive byte for byte, and are said', async () => {
    const partner = { ...aPartner(), mood: { today: ['fair', null] } }
    const note = { ...aNote(), tone: 'glad' }
    const newer = packPart({ table: 'leads', steps: [{ before: null, after: aPartner() }] })
    const desk = new LogDesk('dev1')
    desk.commit(aDraft({ partners: [{ before: null, after: partner }] }))
    desk.append([newer], { mood: 1 })
    desk.commit(aDraft({ notes: [{ before: null, after: note }] }))
    const file = await opened(await desk.file())
    expect(file.log).toEqual(desk.log)
    expect([file.partners, file.notes]).toEqual([[partner], [note]])
    expect(readHeader(logged(file.log, 1).header)).toMatchObject({ change: { mood: 1 } })
    expect(file.unknown).toEqual([expect.stringMatching(/“leads” of a newer Partner Desk/)])
  })

  test('a part that another version packed keeps its bytes', async () => {
    const desk = new LogDesk('dev1')
    // Node's zlib packs otherwise than fflate does.
    const json = JSON.stringify({ table: 'partners', steps: [{ before: null, after: aPartner() }] })
    const part = new Uint8Array(gzipSync(json, { level: 9 }))
    desk.append([part])
    const bytes = await desk.file()
    expect(gunzipSync(bytes).toString()).toContain('{"gzip":"')
    expect((await opened(bytes)).log).toEqual(desk.log)
  })

  test('a source that contradicts itself is not written', async () => {
    const desk = deskOf('dev1', { ...NOTHING, partners: [aPartner()] })
    const source = desk.source()
    const { state } = source
    const stray = [{ ...entry('2026-01-01 article'), partner: 'P9' }]
    await expect(writeDeskFile({ ...source, entryCount: 1 })).rejects.toThrow(/0 entries stand/)
    await expect(writeDeskFile({ ...source, log: [] })).rejects.toThrow(/the log ends elsewhere/)
    await expect(
      writeDeskFile({ ...source, entryCount: 1, state: { ...state, entries: [stray] } }),
    ).rejects.toThrow(/entries of P9/)
  })

  test('the packing of parts is the one of form 1: else a clear part would not be rebuilt', () => {
    const steps = Array.from({ length: 300 }, (_, n) => ({
      before: null,
      after: aPartner({ id: `P${n}`, name: `Partner ${(n * 7919) % 300}` }),
    }))
    expect(sha256(packPart({ table: 'partners', steps }))).toBe(PACKED_BY_FORM_1)
  })
})

/** Found with the version before notes: desks of both are compared by it. */
const HASH_WITHOUT_NOTES = 'dc3789aec1fbf6dd99ed588fa38a1c90d1b04adc0be63269d64441e101d214e6'

/** Found with fflate 0.8.3; where it changes, FORMAT.md says what to do. */
const PACKED_BY_FORM_1 = '3ca92912fa5a80046b187a578f900990c474e5c9ed5d2bf697dd48b27e3d545e'

function logged(log: readonly Logged[], at: number): Logged {
  const found = log[at]
  if (!found) throw new Error(`no change ${at}`)
  return found
}

/** A line of any kind, as FORMAT.md has it. */
interface Line {
  readonly header?: string
  readonly hash?: string
  readonly table?: 'partners' | 'certifications' | 'notes'
  readonly rows?: readonly unknown[]
  readonly entries?: {
    readonly count: number
    readonly columns: { readonly id: readonly string[] }
  }
  readonly end?: { readonly lines: number; readonly sha256: string }
}

/** FORMAT.md, read by Node alone. */
function readByNode(bytes: Uint8Array) {
  const text = gunzipSync(bytes).toString('utf8')
  const lines = text.trimEnd().split('\n')
  const [first, ...rest] = lines.map((line): Line => JSON.parse(line))
  let hash = '0'.repeat(64)
  const labels: string[] = []
  const rows = {
    partners: [] as unknown[],
    certifications: [] as unknown[],
    notes: [] as unknown[],
  }
  const ids: string[] = []
  let parts = 0
  for (const { header, hash: said, table, rows: some, entries } of rest) {
    if (parts > 0) parts -= 1
    else if (header !== undefined) {
      const { change, parts: named } = JSON.parse(header)
      const after = createHash('sha256').update(Buffer.from(hash, 'hex')).update(header, 'utf8')
      hash = after.digest('hex')
      if (hash !== said) throw new Error('the chain is broken')
      labels.push(change.label)
      parts = named.length
    } else if (table) rows[table].push(...(some ?? []))
    else if (entries) ids.push(...entries.columns.id)
  }
  const before = `${lines.slice(0, -1).join('\n')}\n`
  const end = rest.at(-1)?.end
  const sum = createHash('sha256').update(before, 'utf8').digest('hex')
  return { first, hash, labels, rows, ids, end, sum, lines: lines.length - 1 }
}

describe('read by another program', () => {
  test('Node alone finds chain, rows, entries and checksum', async () => {
    const desk = new LogDesk('dev1')
    const sample = sampleDesk(day('2026-10-31'))
    desk.commit(sample)
    const read = readByNode(await desk.file())
    const state = stateOfLog(desk.log)
    expect(read.first).toMatchObject({ format: 'partnerdesk', version: 1, schema: 2, changes: 1 })
    expect(read.hash).toBe(desk.head.hash)
    expect(read.labels).toEqual([sample.label])
    const { entries, ...rows } = state
    expect(read.rows).toEqual(rows)
    expect(read.ids).toEqual(entries.map(({ id }) => id))
    expect([read.end?.lines, read.end?.sha256]).toEqual([read.lines, read.sum])
  })
})

describe('the hash of a state', () => {
  test('is one whatever the order, the lines of files and absent extras', () => {
    const [a, b] = [aPartner({ id: 'a' }), aPartner({ id: '\u{1f600}' })]
    const entries = [
      '2026-01-02 article id=2',
      '2026-01-01 article id=3',
      '2026-01-02 article id=1',
    ]
    const own = entries.map((line, at) => ({ ...entry(line, at), partner: 'a' }))
    const certificates = ['sales Ann A', 'sales Bob B'].map((line, at) => certificate(line, at))
    const notes = [aNote({ id: 'n2', partner: 'a' }), aNote({ id: 'n10', partner: 'a' })]
    const one = createStateHash()
    one.add(a, { certifications: certificates, notes, entries: own })
    one.add(b, NOTHING)
    const other = createStateHash()
    other.add(b, NOTHING)
    other.add(a, {
      certifications: certificates.map((some) => ({ ...some, line: 0 })).reverse(),
      notes: [...notes].reverse(),
      entries: own.map((some) => ({ ...some, line: 99 })).reverse(),
    })
    const hash = one.done()
    expect(other.done()).toBe(hash)
    const without = (owned: Partial<Owned>) => {
      const less = createStateHash()
      less.add(a, { certifications: certificates, notes, entries: own, ...owned })
      less.add(b, NOTHING)
      return less.done()
    }
    expect(without({ entries: own.slice(1) })).not.toBe(hash)
    expect(without({ notes: notes.slice(1) })).not.toBe(hash)
    expect(without({})).toBe(hash)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a desk without notes hashes as it did before there were any', () => {
    const state: LogState = {
      partners: [aPartner(), aPartner({ id: 'P2', name: 'Fjord' })],
      certifications: [certificate('sales Ann Premium 2026-01-01')],
      notes: [],
      entries: [entry('2026-03-01 case-study ref=Kiel'), entry('2026-03-02 article', 1)],
    }
    expect(hashOfState(state)).toBe(HASH_WITHOUT_NOTES)
    expect(hashOfState({ ...state, notes: [aNote()] })).not.toBe(HASH_WITHOUT_NOTES)
  })

  test('entries are hashed as canonical JSON', () => {
    fc.assert(
      fc.property(anyDesk(), fc.string({ unit: 'binary' }), ({ entries }, note) => {
        for (const some of entries) {
          const one = { ...some, note, extra: { [note]: note, a: '' } }
          const { line: _, ...rest } = one
          expect(entryText(one)).toBe(canonicalJson(rest))
          const { line: __, ...bare } = some
          expect(entryText(some)).toBe(canonicalJson(bare))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('base64 there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      }),
      { numRuns: 50 },
    )
  })
})
