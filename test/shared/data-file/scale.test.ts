import { expect, test } from 'vitest'
import { addDays } from '../../../src/shared/basics/day'
import { readDeskFile } from '../../../src/shared/data-file/read'
import { stateOfLog } from '../../../src/shared/data-file/state-of-log'
import { writeDeskFile } from '../../../src/shared/data-file/write'
import { ACTIVITY_IDS } from '../../../src/shared/program/ids'
import { aPartner, day, entry } from '../../support/make'
import { aDraft, LogDesk } from './support'

const ENTRIES = Number(process.env.SCALE ?? 200_000)
const OWN = 100

/** A desk of many entries in ten imports, texts as varied as in life. */
function large(): LogDesk {
  const desk = new LogDesk('dev1')
  const ids = Array.from({ length: ENTRIES / OWN }, (_, n) => `P${n}`)
  desk.commit(
    aDraft({ partners: ids.map((id) => ({ before: null, after: aPartner({ id, name: id }) })) }),
  )
  const [blank, from] = [entry('2024-01-01 article'), day('2024-01-01')]
  for (let tenth = 0; tenth < 10; tenth++) {
    const added = Array.from({ length: ENTRIES / 10 }, (_, n) => {
      const at = (tenth * ENTRIES) / 10 + n
      const dice = (at * 2_654_435_761) >>> 0
      return {
        ...blank,
        id: `~${dice.toString(32)}${at.toString(32)}`,
        partner: `P${Math.floor(at / OWN)}`,
        date: addDays(from, (at % OWN) * 10 + (dice % 10)),
        activity: ACTIVITY_IDS[dice % 16] ?? 'article',
        reference: `REF-${dice % 50_000}`,
        person: dice % 3 ? `Person ${dice % 900}` : '',
        note: dice % 7 ? '' : `some note ${dice % 100}`,
        line: at + 2,
      }
    })
    desk.commit(aDraft({ added }))
  }
  return desk
}

test('many entries go through a file in a few seconds, with room for others', async () => {
  const desk = large()
  const state = stateOfLog(desk.log)
  const shares: number[] = []
  const pause = async (_: string, share: number) => void shares.push(share)
  const began = performance.now()
  const bytes = await writeDeskFile(desk.source(), pause)
  const written = performance.now()
  const file = await readDeskFile('large.partnerdesk', bytes, pause)
  const read = performance.now()
  if ('refusal' in file) throw new Error(file.refusal)
  // Each hash holds its parts; comparing all their bytes again would take a minute.
  expect(file.log.map(({ hash }) => hash)).toEqual(desk.log.map(({ hash }) => hash))
  expect(file.header.entries).toBe(state.entries.length)
  expect(shares.length).toBeGreaterThan(ENTRIES / 5_000)
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
  // Ten times what it takes on an idle machine: what grows with the square is found all the same.
  expect([written - began, read - written].map((ms) => ms < ENTRIES / 5)).toEqual([true, true])
  if (process.env.SCALE)
    process.stderr.write(
      `${ENTRIES} entries: ${bytes.length} bytes, written in ${Math.round(written - began)} ms (with the state of the log), read in ${Math.round(read - written)} ms\n`,
    )
}, 600_000)

test('whoever waits may end it', async () => {
  const desk = large()
  const stop = async () => Promise.reject(new Error('cancelled'))
  await expect(writeDeskFile(desk.source(), stop)).rejects.toThrow('cancelled')
  const bytes = await desk.file()
  await expect(readDeskFile('f', bytes, stop)).rejects.toThrow('cancelled')
})
