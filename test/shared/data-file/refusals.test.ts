import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readDeskFile } from '../../../src/shared/data-file/read'
import { hashOfState, stateOfLog } from '../../../src/shared/data-file/state-of-log'
import { sha256 } from '../../../src/shared/log/checksum'
import { packPart } from '../../../src/shared/log/part'
import { sampleDesk } from '../../../src/shared/sample/sample-desk'
import { aNote, aPartner, certificate, day, entry } from '../../support/make'
import { aDraft, deskOf, LogDesk, opened, packed, refusal } from './support'

const DESK = deskOf('dev1', {
  partners: [aPartner(), aPartner({ id: 'P2', name: 'Fjord' })],
  certifications: [certificate('sales Ann Premium 2026-01-01')],
  notes: [aNote({ text: 'Call in May' })],
  entries: [entry('2026-03-01 case-study ref=Kiel'), entry('2026-03-02 article', 1)],
})
const FILE = await DESK.file()
const LINES = gunzipSync(FILE).toString('utf8').trimEnd().split('\n')

/** The file with some lines otherwise, its last line made to fit again. */
function rewritten(change: (lines: string[]) => void): Uint8Array {
  const lines = LINES.slice(0, -1)
  change(lines)
  return ended(lines, JSON.parse(LINES.at(-1) ?? '').end.stateHash)
}

function ended(lines: readonly string[], stateHash: string): Uint8Array {
  const before = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
  const end = { lines: lines.length, stateHash, sha256: sha256(before) }
  return packed([...lines, JSON.stringify({ end })])
}

const CANNOT_BE = /a partner that cannot be/
const PARTNERS_LINE = LINES.findIndex((line) => line.startsWith('{"table":"partners","rows"'))
const CERTIFICATIONS_LINE = PARTNERS_LINE + 1
const NOTES_LINE = PARTNERS_LINE + 2
const ENTRIES_LINE = PARTNERS_LINE + 3

function swap(at: number, from: string, to: string): Uint8Array {
  return rewritten((lines) => {
    const line = lines[at] ?? ''
    if (!line.includes(from)) throw new Error(`${from} does not stand on line ${at + 1}`)
    lines[at] = line.replace(from, to)
  })
}

describe('what is no data file, or not for us: one sentence, and what to do', () => {
  test.each([
    ['zero bytes', new Uint8Array(0), /^desk\.partnerdesk: the file is empty \(0 bytes\)/],
    ['text', new TextEncoder().encode('id,name\n'), /is not a data file of Partner Desk/],
    ['other gzip', packed(['hello']), /is not a data file of Partner Desk/],
    ['other JSON', packed(['{"format":"other"}']), /is not a data file of Partner Desk/],
    ['gzip alone', packed([]), /cut short after 0 lines/],
    ['a later form', swap(0, '"version":1', '"version":2'), /newer Partner Desk.*update/],
    [
      'a first line without a person',
      swap(0, '"person"', '"nobody"'),
      /line 1: the file is damaged/,
    ],
    ['a change out of its chain', swap(1, 'dev1-1', 'dev1-2'), /line 2: .*does not follow/],
    ['a part of other contents', swap(2, 'Kiel', 'Oslo'), /line 3: .*not what its change says/],
    ['a wrong plan', swap(PARTNERS_LINE, '"plan":""', '"plan":"iron"'), /a partner that cannot be/],
    ['a wrong stage', swap(PARTNERS_LINE, '"active"', '"asleep"'), /a partner that cannot be/],
    [
      'a wrong day',
      swap(CERTIFICATIONS_LINE, '2026-01-01', '2026-02-30'),
      /a certificate that cannot/,
    ],
    ['an owner that is no text', swap(PARTNERS_LINE, '"plan"', '"owner":7,"plan"'), CANNOT_BE],
    ['contacts that are no list', swap(PARTNERS_LINE, '"plan"', '"contacts":{},"plan"'), CANNOT_BE],
    [
      'a contact without an email',
      swap(PARTNERS_LINE, '"plan"', '"contacts":[{"name":"Ed","role":"","phone":""}],"plan"'),
      CANNOT_BE,
    ],
    ['a note without a text', swap(NOTES_LINE, '"text"', '"words"'), /a note that cannot be/],
    ['a note of no time', swap(NOTES_LINE, '"at":', '"at":0.5e-1,"was":'), /a note that cannot be/],
    ['a stray note', swap(NOTES_LINE, '"P1"', '"P7"'), /a note without its partner/],
    ['a note altered', swap(NOTES_LINE, 'Call in May', 'Call in Mai'), /the checksum of the file/],
    [
      'a note twice',
      rewritten((lines) => {
        lines.splice(NOTES_LINE, 0, lines[NOTES_LINE] ?? '')
      }),
      /a note stands twice/,
    ],
    ['a partner twice', swap(PARTNERS_LINE, '"P2"', '"P1"'), /a partner stands twice/],
    ['a stray certificate', swap(CERTIFICATIONS_LINE, '"P1"', '"P7"'), /without its partner/],
    ['a stray entry', swap(ENTRIES_LINE, '"P1"', '"P7"'), /an entry without its partner/],
    ['a wrong date', swap(ENTRIES_LINE, '2026-03-01', '2026-13-01'), /the column date holds/],
    ['other values', swap(ENTRIES_LINE, 'Kiel', 'Oslo'), /the checksum of the file does not fit/],
    [
      'an entry less said',
      swap(0, '"entries":2', '"entries":1'),
      /line 1: .*entries promised: 1, found: 2/,
    ],
    ['a log that ends early', swap(0, '"changes":1', '"changes":0'), /line 1: the file is damaged/],
    [
      'lines behind the last',
      packed([...LINES, '{"table":"partners","rows":[]}']),
      /it goes on after its end/,
    ],
    ['no last line', packed(LINES.slice(0, -1)), /cut short after 10 lines/],
  ])('%s', async (_, bytes, sentence) => {
    const said = await refusal(bytes)
    expect(said).toMatch(sentence)
    expect(said).toMatch(/^desk\.partnerdesk[:,].*[;,].*\.$/)
  })

  test('a file made to fill a computer', async () => {
    const bomb = packed([LINES[0] ?? '', ' '.repeat(40_000_000)])
    expect(await refusal(bomb)).toMatch(/unpacks to far more than any desk holds/)
  })

  test('a value of a newer version says update, not damage', async () => {
    const step = { before: null, after: { ...aPartner(), stage: 'paused' } }
    const part = packPart({ table: 'partners', steps: [step] })
    const desk = new LogDesk('dev1')
    desk.append([part], { schema: 3 })
    const lines = linesOf(desk, 3)
    expect(await refusal(ended(lines, '0'.repeat(64)))).toMatch(/newer Partner Desk.*update/)
    const same = new LogDesk('dev1')
    same.append([part])
    expect(await refusal(ended(linesOf(same, 2), '0'.repeat(64)))).toMatch(
      /a partner that cannot be/,
    )
  })

  test.each([
    ['withdrawing a change that is not there', { ledger: { act: 'withdraw', change: 'dev1-9' } }],
    ['adding entries that are not there', { ledger: { act: 'add', entries: 3 } }],
    ['an act of no version', { ledger: { act: 'burn' } }],
    ['a change twice', { id: 'dev1-1' }],
  ])('%s', async (_, more) => {
    const desk = new LogDesk('dev1', DESK.log)
    desk.append([], more)
    const state = LINES.slice(PARTNERS_LINE, -1)
    const lines = [...linesOf(desk, 2, 2), ...state]
    expect(await refusal(ended(lines, '0'.repeat(64)))).toMatch(/line 7: the file is damaged/)
  })

  test('unknown lines of a newer version are left alone and said', async () => {
    const bytes = rewritten((lines) => {
      lines.push('{"table":"leads","rows":[{"id":1}]}', '{"weather":"fair"}')
    })
    const file = await opened(bytes)
    expect(file.unknown.map((sentence) => /“(.*?)”/.exec(sentence)?.[1])).toEqual([
      'leads',
      'weather',
    ])
  })
})

/** The first line and the log of a desk, as its file has them, written by hand. */
function linesOf(desk: LogDesk, schema: number, entries = 0): string[] {
  const header = JSON.parse(LINES[0] ?? '')
  const { at, hash } = desk.head
  const first = { ...header, schema, changes: at, entries, head: { at, hash } }
  const lines = [JSON.stringify(first)]
  for (const { header: text, hash: own, parts } of desk.log) {
    lines.push(JSON.stringify({ header: new TextDecoder().decode(text), hash: own }))
    for (const part of parts) lines.push(gunzipSync(part).toString('utf8'))
  }
  return lines
}

describe('harm on its way', () => {
  const FULL = Number(process.env.FUZZ_RUNS ?? 0) > 2_000

  /** Refused in one sentence, or every value as it was. */
  async function isSafe(bytes: Uint8Array, log: LogDesk['log']): Promise<boolean> {
    const file = await readDeskFile('f', bytes)
    if ('refusal' in file) return /^f[:,].*\.$/.test(file.refusal)
    expect(file.log).toEqual(log)
    return file.stateHash === hashOfState(stateOfLog(log))
  }

  test('every byte flipped: refused, or the same contents', async () => {
    let refused = 0
    const step = FULL ? 1 : 7
    for (let at = 0; at < FILE.length; at += step)
      for (const mask of FULL ? [1, 2, 4, 8, 16, 32, 64, 128] : [1 << (at % 8)]) {
        const bytes = FILE.slice()
        bytes[at] = (bytes[at] ?? 0) ^ mask
        expect(await isSafe(bytes, DESK.log), `byte ${at}, mask ${mask}`).toBe(true)
        if ('refusal' in (await readDeskFile('f', bytes))) refused += 1
      }
    expect(refused).toBeGreaterThan(FILE.length / step / 2)
  })

  test('cut at every length: refused, or only the checksum of gzip is gone', async () => {
    for (let length = 0; length < FILE.length; length += FULL ? 1 : 5) {
      const bytes = FILE.slice(0, length)
      if (length < FILE.length - 8) expect(await refusal(bytes)).toMatch(/\.$/)
      else expect(await isSafe(bytes, DESK.log)).toBe(true)
    }
  })

  test('the sample cut in the middle says that it was cut short', async () => {
    const desk = new LogDesk('dev1')
    desk.commit(sampleDesk(day('2026-10-31')))
    desk.commit(aDraft({ partners: [{ before: null, after: aPartner() }] }))
    const bytes = await desk.file()
    for (const share of [0.3, 0.6, 0.9])
      expect(await refusal(bytes.slice(0, bytes.length * share))).toMatch(
        /cut short after \d+ lines/,
      )
  })
})
