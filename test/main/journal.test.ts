import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openJournal } from '../../src/main/journal'
import { keepFiles } from '../../src/main/keep-files'
import { placesIn } from '../../src/main/places'

const fault = vi.hoisted(() => ({ at: '', code: '' }))

/** Node's own file system, of which a step of an append may fail with a system error. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      const handle = await real.open(...args)
      if (args[1] !== 'ax') return handle
      const [append, flush] = [handle.appendFile.bind(handle), handle.datasync.bind(handle)]
      const failing = (step: string) => {
        if (fault.at === step) throw Object.assign(new Error(fault.code), { code: fault.code })
      }
      handle.appendFile = async (data) => {
        if (fault.at === 'append' && data instanceof Uint8Array)
          await append(data.subarray(0, data.length >> 1))
        failing('append')
        return append(data)
      }
      handle.datasync = async () => {
        failing('flush')
        return flush()
      }
      return handle
    },
  }
})

const NOON = Date.UTC(2026, 10, 20, 12)
let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'partner-desk-journal-'))
  fault.at = ''
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const session = (now = NOON, reserve = 0) => keepFiles(placesIn(root), { now: () => now, reserve })
const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (kept: ReturnType<typeof session>) =>
  (await kept.readJournal()).map(({ name, bytes }) => `${name}: ${new TextDecoder().decode(bytes)}`)

describe('the journal', () => {
  test('is nothing before the first frame, and reading begins nothing', async () => {
    const kept = session()
    expect(await kept.readJournal()).toEqual([])
    expect(await kept.readSentinel()).toBeNull()
    expect(await kept.listBackups()).toEqual([])
    expect(readdirSync(root)).toEqual([])
    expect(await kept.journalPlace()).toEqual({
      kind: 'folder',
      name: join(root, 'journal'),
      waiting: false,
    })
    expect(await kept.chooseJournalFolder()).toEqual(await kept.journalPlace())
  })

  test('each session writes one file of its own, in order even where the clock was set back', async () => {
    const first = session()
    await first.appendJournal(bytes('one '), 's1')
    await first.appendJournal(bytes('two '), 's2')
    await first.close()
    const second = session(NOON - 86_400_000)
    expect(readdirSync(join(root, 'journal'))).toHaveLength(1)
    await second.appendJournal(bytes('three'), 's3')
    expect(await read(second)).toEqual([
      '000001-2026-11-20T120000Z.log: one two ',
      '000002-2026-11-19T120000Z.log: three',
    ])
    expect(await second.readSentinel()).toBe('s3')
    await second.close()
  })

  test('frames asked for at once stand in the order they were asked for', async () => {
    const kept = session()
    const numbers = Array.from({ length: 30 }, (_, at) => at)
    await Promise.all(numbers.map((at) => kept.appendJournal(bytes(`${at},`), `s${at}`)))
    expect(await read(kept)).toEqual([`000001-2026-11-20T120000Z.log: ${numbers.join(',')},`])
    expect(await kept.readSentinel()).toBe('s29')
    await kept.close()
  })

  test('a tail torn by an earlier session stays as it is, and nothing is written behind it', async () => {
    const first = session()
    await first.appendJournal(bytes('whole '), 's1')
    await first.close()
    appendFileSync(join(root, 'journal/000001-2026-11-20T120000Z.log'), 'to')
    const second = session()
    await second.appendJournal(bytes('next'), 's2')
    expect(await read(second)).toEqual([
      '000001-2026-11-20T120000Z.log: whole to',
      '000002-2026-11-20T120000Z.log: next',
    ])
    await second.close()
  })

  test('files of other names are not taken for the journal', async () => {
    const kept = session()
    await kept.appendJournal(bytes('x'), 's')
    for (const name of ['notes.txt', '000001.log', '000009-2026-11-20T120000Z.log.bak'])
      writeFileSync(join(root, 'journal', name), 'no')
    expect(await read(kept)).toEqual(['000001-2026-11-20T120000Z.log: x'])
    await kept.close()
  })

  test.each([
    ['append', 'ENOSPC', 'the disk is full; free some space and save again.', 'one tw'],
    [
      'append',
      'EDQUOT',
      'your share of the disk is used up; free some space and save again.',
      'one tw',
    ],
    ['flush', 'ENOSPC', 'the disk is full; free some space and save again.', 'one two '],
  ])('a failed %s (%s) says so and ends the file for ever', async (at, code, reason, left) => {
    const kept = session()
    await kept.appendJournal(bytes('one '), 's1')
    Object.assign(fault, { at, code })
    await expect(kept.appendJournal(bytes('two '), 's2')).rejects.toThrow(
      `The change was not written to the journal: ${reason}`,
    )
    fault.at = ''
    await kept.appendJournal(bytes('again'), 's3')
    expect(await read(kept)).toEqual([
      `000001-2026-11-20T120000Z.log: ${left}`,
      '000002-2026-11-20T120000Z.log: again',
    ])
    expect(await kept.readSentinel()).toBe('s3')
    await kept.close()
  })

  test('a disk with less room than the reserve refuses before anything is written', async () => {
    const kept = session(NOON, 2 ** 60)
    await expect(kept.appendJournal(bytes('x'), 's')).rejects.toThrow(
      /^The change was not saved: the disk has only \d+ MB free and the desk keeps 1099511627776 MB in reserve; free some space and save again\.$/,
    )
    await expect(kept.writeBackup({ name: 'a.partnerdesk', bytes: bytes('x') })).rejects.toThrow(
      /^The backup a\.partnerdesk was not saved: the disk has only /,
    )
    expect(readdirSync(root)).toEqual([])
  })
})

describe('set aside', () => {
  test('the whole folder keeps its files under a dated name, and the next frame begins anew', async () => {
    const kept = session()
    for (const text of ['a', 'b', 'c']) {
      await kept.appendJournal(bytes(text), text)
      await kept.setJournalAside()
      expect(await kept.readJournal()).toEqual([])
    }
    await kept.setJournalAside()
    const asides = readdirSync(root).filter((name) => name.startsWith('journal'))
    expect(asides).toEqual([
      'journal set aside 2026-11-20T120000Z',
      'journal set aside 2026-11-20T120000Z 2',
      'journal set aside 2026-11-20T120000Z 3',
    ])
    const texts = asides.map((name) =>
      readFileSync(join(root, name, '000001-2026-11-20T120000Z.log'), 'utf8'),
    )
    expect(texts).toEqual(['a', 'b', 'c'])
    expect(await kept.readSentinel()).toBe('c')
  })
})

describe('the sentinel', () => {
  test.each([
    ['emptied', (path: string) => writeFileSync(path, '')],
    ['grown beyond measure', (path: string) => writeFileSync(path, 'x'.repeat(10_001))],
    ['gone', (path: string) => rmSync(path)],
    [
      'a folder',
      (path: string) => {
        rmSync(path)
        mkdirSync(path)
      },
    ],
  ])('%s is none', async (_what, damage) => {
    const kept = session()
    await kept.appendJournal(bytes('x'), 'sentinel')
    expect(await kept.readSentinel()).toBe('sentinel')
    damage(join(root, 'sentinel.json'))
    expect(await kept.readSentinel()).toBeNull()
  })

  test('that cannot be written fails no change, and leaves no draft', async () => {
    mkdirSync(join(root, 'sentinel.json/inside'), { recursive: true })
    const kept = session()
    await kept.appendJournal(bytes('x'), 'sentinel')
    expect(await kept.readSentinel()).toBeNull()
    expect(readdirSync(root)).toEqual(['journal', 'sentinel.json'])
    expect(await read(kept)).toHaveLength(1)
  })
})

const isRoot = process.getuid?.() === 0

describe('a folder that cannot be written to', () => {
  test('is named in one sentence', async () => {
    writeFileSync(join(root, 'journal'), 'in the way')
    const kept = session()
    await expect(kept.appendJournal(bytes('x'), 's')).rejects.toThrow(
      /^The change was not written to the journal: .*journal is not there or is no folder; put it back and try again\.$/,
    )
    await expect(kept.readJournal()).rejects.toThrow(
      /^The journal could not be read: .*journal is not there or is no folder; put it back and try again\.$/,
    )
  })

  test.runIf(!isRoot)('because it is read-only (rights do not bind root)', async () => {
    mkdirSync(join(root, 'journal'))
    chmodSync(join(root, 'journal'), 0o500)
    await expect(session().appendJournal(bytes('x'), 's')).rejects.toThrow(
      /you have no right to .*journal; give yourself that right and try again\.$/,
    )
    chmodSync(join(root, 'journal'), 0o700)
  })
})

describe.runIf(isRoot && process.platform === 'linux')(
  'on a small disk (root may mount one)',
  () => {
    const disk = () => placesIn(join(root, 'disk'))
    beforeEach(() => {
      mkdirSync(join(root, 'disk'))
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', join(root, 'disk')])
    })
    afterEach(() => {
      execFileSync('umount', ['-l', join(root, 'disk')])
    })

    test('too full for a frame, it is refused beforehand', async () => {
      const kept = keepFiles(disk(), { now: () => NOON, reserve: 0 })
      await expect(kept.appendJournal(new Uint8Array(300_000), 's')).rejects.toThrow(
        'The change was not saved: the disk has only 1 MB free and the desk keeps 2 MB in reserve; free some space and save again.',
      )
      expect(readdirSync(join(root, 'disk'))).toEqual([])
    })

    test('that fills up in the middle of a frame, the torn file ends and the journal goes on', async () => {
      const journal = openJournal(join(root, 'disk/journal'), () => NOON)
      await journal.append(bytes('one'))
      writeFileSync(join(root, 'disk/filler'), new Uint8Array(900_000))
      await expect(journal.append(new Uint8Array(300_000))).rejects.toThrow(
        'The change was not written to the journal: the disk is full; free some space and save again.',
      )
      rmSync(join(root, 'disk/filler'))
      await journal.append(bytes('two'))
      const [torn, next, ...others] = await journal.read()
      expect(torn?.bytes.length).toBeGreaterThan(3)
      expect(torn?.bytes.length).toBeLessThan(300_000)
      expect([next?.bytes.length, others]).toEqual([3, []])
      await journal.close()
    })

    test('mounted read-only, the sentence says so', async () => {
      execFileSync('mount', ['-o', 'remount,ro', join(root, 'disk')])
      const kept = keepFiles(disk(), { now: () => NOON, reserve: 0 })
      await expect(kept.appendJournal(bytes('x'), 's')).rejects.toThrow(
        /^The change was not written to the journal: the disk of .*journal can only be read; make it writable and try again\.$/,
      )
      expect(existsSync(join(root, 'disk/journal'))).toBe(false)
    })
  },
)
