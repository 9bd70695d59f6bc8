import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joined } from '../../../src/shared/basics/bytes'
import { NO_HASH } from '../../../src/shared/log/checksum'
import { framesIn } from '../../../src/shared/log/frame'
import { readJournal, relationOf } from '../../../src/shared/log/journal'
import { logged, readHeader } from '../../../src/shared/log/logged'
import { RUNS } from '../../support/fuzz'
import { aChange, aLog, framesOf, someContents } from './support'

const LOG = aLog(4)
const [FIRST, SECOND, THIRD, FOURTH] = LOG
const hashes = (log: readonly { readonly hash: string }[]) => log.map(({ hash }) => hash)
const file = (bytes: Uint8Array, name = '1.log') => ({ name, bytes })

describe('frames', () => {
  test('come back as they were written, header and parts to the byte', () => {
    const bytes = framesOf(LOG)
    const { frames, used } = framesIn(bytes)
    expect(used).toBe(bytes.length)
    expect(frames.map(({ before: _, ...frame }) => frame)).toEqual(LOG)
    expect(readHeader(frames[2]?.header ?? new Uint8Array()).change).toEqual(aChange(3))
  })

  test('a file cut anywhere gives every frame that is whole, and no other', () => {
    const bytes = framesOf(LOG)
    const ends = LOG.map((_, n) => framesOf(LOG.slice(0, n + 1)).length)
    for (let length = 0; length <= bytes.length; length++) {
      const { frames } = framesIn(bytes.subarray(0, length))
      expect(hashes(frames)).toEqual(
        hashes(LOG).slice(0, ends.filter((end) => end <= length).length),
      )
    }
  })

  test('any byte altered: no frame at or after it is taken for sound', () => {
    const bytes = framesOf(LOG)
    const ends = LOG.map((_, n) => framesOf(LOG.slice(0, n + 1)).length)
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = bytes.slice()
        damaged[at] = (damaged[at] ?? 0) ^ by
        const { changes } = readJournal([file(damaged)])
        const sound = ends.filter((end) => end <= at).length
        expect(hashes(changes)).toEqual(hashes(LOG).slice(0, sound))
      }),
      { numRuns: RUNS * 5 },
    )
  })
})

describe('the journal of several sessions', () => {
  test('a tail torn by a crash ends its file; the next session goes on from the last whole frame', () => {
    const whole = framesOf(LOG.slice(0, 3))
    const torn = whole.subarray(0, whole.length - 5)
    const next = framesOf(
      [THIRD, FOURTH].flatMap((one) => one ?? []),
      SECOND?.hash,
    )
    const { changes, faults } = readJournal([file(torn), file(next, '2.log')])
    expect(hashes(changes)).toEqual(hashes(LOG))
    expect(faults).toEqual([])
  })

  test('a frame that was written but never acknowledged gives way to the next session’s', () => {
    const other = logged(aChange(3, { label: 'Another third' }), someContents(7), {
      at: 2,
      hash: SECOND?.hash ?? '',
    })
    const next = framesOf([other], SECOND?.hash)
    const { changes, faults } = readJournal([file(framesOf(LOG.slice(0, 3))), file(next, '2.log')])
    expect(hashes(changes)).toEqual([FIRST?.hash, SECOND?.hash, other.hash])
    expect(faults).toEqual([])
  })

  test('the same frames twice are the same changes', () => {
    const files = [file(framesOf(LOG)), file(framesOf(LOG.slice(2), SECOND?.hash), '2.log')]
    expect(readJournal(files)).toMatchObject({ head: { at: 4, hash: FOURTH?.hash }, faults: [] })
  })

  test('a file that is missing in the middle is a fault, and what follows it is not made up', () => {
    const last = framesOf(LOG.slice(3), THIRD?.hash)
    const { changes, faults } = readJournal([file(framesOf(LOG.slice(0, 2))), file(last, '3.log')])
    expect(changes).toHaveLength(2)
    expect(faults).toEqual([
      "The journal's file 3.log goes on at change 4, but before it only 2 are whole.",
    ])
  })

  test('foreign bytes are no journal', () => {
    expect(readJournal([file(new Uint8Array(100).fill(7))])).toEqual({
      changes: [],
      head: { at: 0, hash: NO_HASH },
      faults: [],
    })
    expect(framesIn(joined([framesOf(LOG), Uint8Array.of(1, 2, 3)])).frames).toHaveLength(4)
  })
})

describe('store and journal', () => {
  const hashAt = (log: readonly { readonly hash: string }[]) => (at: number) =>
    log[at - 1]?.hash ?? NO_HASH
  const head = (log: readonly { readonly hash: string }[]) => ({
    at: log.length,
    hash: log.at(-1)?.hash ?? NO_HASH,
  })
  const forked = [...LOG.slice(0, 2), { hash: 'f'.repeat(64) }]
  test.each([
    ['both empty', [], [], 'equal'],
    ['both alike', LOG, LOG, 'equal'],
    ['an emptied store', [], LOG, 'journal ahead'],
    ['a store one behind', LOG.slice(0, 3), LOG, 'journal ahead'],
    ['a journal that was just granted', LOG, [], 'store ahead'],
    ['a journal one behind', LOG, LOG.slice(0, 3), 'store ahead'],
    ['other changes at the end', forked, LOG.slice(0, 3), 'forked'],
    ['other changes below', forked, LOG, 'forked'],
    ['other changes below, the other way', LOG, forked, 'forked'],
  ] as const)('%s', (_, store, journal, relation) => {
    const at = { store: hashAt(store), journal: hashAt(journal) }
    expect(relationOf(head(store), head(journal), at)).toBe(relation)
  })
})
