import { joined } from '../../../src/shared/basics/bytes'
import { NO_HASH } from '../../../src/shared/log/checksum'
import { frameOf } from '../../../src/shared/log/frame'
import { type Head, type Logged, logged } from '../../../src/shared/log/logged'
import type { Change, Contents } from '../../../src/shared/records/change'
import { aPartner, entry } from '../../support/make'

/** A change of Anna's device, the nth of its log. */
export function aChange(n: number, said: Partial<Change> = {}): Change {
  return {
    id: `dev1-${n}`,
    device: 'dev1',
    seq: n,
    hlc: `0mhx3k2v4-000${n}-dev1`,
    person: 'Anna',
    schema: 2,
    kind: 'log-activity',
    label: `Change ${n}`,
    of: null,
    ledger: { act: 'add', entries: 1 },
    records: { partners: 1, certifications: 0 },
    ...said,
  }
}

/** What the nth change holds: a partner and an entry. */
export function someContents(n: number): Contents {
  const after = aPartner({ id: `P${n}`, name: `Partner ${n}` })
  return {
    partners: [{ before: null, after }],
    certifications: [],
    notes: [],
    added: [{ ...entry(`2026-09-0${(n % 9) + 1} article ref=R${n}`), partner: `P${n}` }],
  }
}

/** A log of so many changes. */
export function aLog(length: number): readonly Logged[] {
  const log: Logged[] = []
  let head: Head = { at: 0, hash: NO_HASH }
  for (let n = 1; n <= length; n++) {
    const next = logged(aChange(n), someContents(n), head)
    log.push(next)
    head = next
  }
  return log
}

/** A log as the frames of one file. */
export function framesOf(log: readonly Logged[], after: string = NO_HASH): Uint8Array {
  let before = after
  const frames = log.map((one) => {
    const frame = frameOf(one, before)
    before = one.hash
    return frame
  })
  return joined(frames)
}
