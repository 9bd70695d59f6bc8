import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/shared/basics/canonical'
import { partnerContract } from '../../src/shared/documents/partner-contract'
import { printable } from '../../src/shared/documents/printable'
import type { Edition } from '../../src/shared/program/edition'
import {
  AMBIGUITIES,
  CONTRADICTIONS,
  DEFAULT_EDITION,
  EDITIONS,
} from '../../src/shared/program/editions'
import { figuresOf, passagesOf, statementsOf } from '../../src/shared/program/figures'
import { linesOf as seedLines } from '../../src/shared/program/source'
import { hasProgram } from '../support/programs.mjs'
import { missingFrom, pairsOf } from './pairs'
import { nodeRenderer, type Render } from './support/bundles'
import * as poppler from './support/poppler'
import { PARTNER, SAMPLES } from './support/samples'

const POPPLER = ['pdftotext', 'pdfdetach', 'pdfinfo', 'pdffonts'].every(hasProgram)
const QPDF = hasProgram('qpdf')

const EACH = EDITIONS.flatMap((edition) =>
  Object.entries(SAMPLES).map(([kind, sample]) => ({ kind, edition, sample, id: edition.id })),
)

let render: Render
const files = new Map<string, Uint8Array>()
const pdfOf = (kind: string, edition: Edition): Uint8Array => {
  const file = files.get(`${kind} ${edition.id}`)
  if (!file) throw new Error(`no ${kind} of ${edition.id} was rendered`)
  return file
}

beforeAll(async () => {
  render = await nodeRenderer()
  for (const { kind, edition, sample } of EACH) {
    files.set(`${kind} ${edition.id}`, await render(sample(edition)))
  }
}, 120_000)

describe.each(EACH)('$kind of $id', ({ kind, edition, sample }) => {
  test('the same data gives the same bytes', async () => {
    expect(
      Buffer.from(await render(sample(structuredClone(edition)))).equals(pdfOf(kind, edition)),
    ).toBe(true)
  })

  test.skipIf(!QPDF)('qpdf finds nothing wrong (needs qpdf)', () => {
    expect(poppler.qpdfCheck(pdfOf(kind, edition))).toContain(
      'No syntax or stream encoding errors found',
    )
  })

  test.skipIf(!POPPLER)(
    'every label and value of the edition stand on one line (needs poppler)',
    () => {
      const rows = pairsOf(edition)
      expect(missingFrom(poppler.linesOf(pdfOf(kind, edition)), rows)).toEqual([])
      expect(rows.flatMap(({ cells }) => cells).length).toBeGreaterThan(250)
    },
  )

  test.skipIf(!POPPLER)(
    'one changed number is missed (needs poppler)',
    { timeout: 180_000 },
    async () => {
      const rows = pairsOf(edition)
      const count = figuresOf(edition).length
      for (let at = kind === 'overview' ? 3 : 8; at < count; at += 13) {
        const copy = structuredClone(edition)
        const changed = figuresOf(copy)[at]
        if (!changed || 'reading' in changed.figure.source) continue
        change(changed.figure, (changed.figure.value as number) + 1)
        const missing = missingFrom(poppler.linesOf(await render(sample(copy))), rows)
        expect(missing, `after a change of ${changed.path}`).toHaveLength(1)
      }
    },
  )

  test.skipIf(!POPPLER)('one benefit turned round is missed (needs poppler)', async () => {
    const copy = structuredClone(edition)
    const gold = copy.benefits[4]?.gives.gold
    if (!gold || gold === 'not stated') throw new Error('the fifth benefit says nothing of gold')
    change(gold, !gold.value)
    const lines = poppler.linesOf(await render(sample(copy)))
    expect(missingFrom(lines, pairsOf(edition))).toHaveLength(1)
  })

  test.skipIf(!POPPLER)(
    'prints the edition, and the hash of the data it carries (needs poppler)',
    () => {
      const pdf = pdfOf(kind, edition)
      const source = poppler.attachmentOf(pdf)
      const hash = createHash('sha256').update(source).digest('hex')
      const flow = poppler.flowOf(pdf)
      expect(flow).toContain(hash)
      expect(flow).toContain(poppler.squeezed(edition.name))
      const text = source.toString('utf8')
      const data = JSON.parse(text) as { readonly edition: unknown; readonly renderer: unknown }
      expect(canonicalJson(data)).toBe(text)
      expect(text).toBe(sample(edition).source)
      expect(data.edition).toEqual(JSON.parse(JSON.stringify(edition)))
      expect(data.renderer).toMatchObject({ name: 'Exponential Partner Desk' })
      expect(poppler.describe('pdfdetach', pdf)).toContain('source.json')
    },
  )

  test.skipIf(!POPPLER)('bears only the dates of its data (needs poppler)', () => {
    const info = poppler.describe('pdfinfo', pdfOf(kind, edition))
    const day = new Date(`${sample(edition).day}T00:00:00Z`)
    const shown = /CreationDate: +(.*)/.exec(info)?.[1] ?? ''
    expect(new Date(shown).getTime()).toBe(day.getTime())
    expect(info).toMatch(/Title: +Exponential Partner Program/)
    expect(poppler.describe('pdffonts', pdfOf(kind, edition))).toMatch(
      /Roboto-Regular .* yes yes yes/,
    )
  })

  test.skipIf(!POPPLER)('has no page without anything to read (needs poppler)', () => {
    expect(Math.min(...poppler.linesByPage(pdfOf(kind, edition)))).toBeGreaterThan(5)
  })

  test.skipIf(!POPPLER)('draws no character its fonts lack (needs poppler)', () => {
    expect(poppler.flowOf(pdfOf(kind, edition))).not.toMatch(/\ufffd|U\+/)
  })
})

describe.each(EDITIONS.map((edition) => ({ id: edition.id, edition })))(
  'the overview of $id',
  ({ edition }) => {
    test('the pairs leave out no number that a source states, and no benefit', () => {
      const printed = new Set(pairsOf(edition).flatMap(({ cells }) => cells.map(({ of }) => of)))
      const isRight = (path: string): boolean => /^benefits\./.test(path)
      const left = [
        ...figuresOf(edition)
          .filter(({ figure }) => !('reading' in figure.source))
          .filter(({ figure }) => !printed.has(figure)),
        ...statementsOf(edition).filter(({ path, found }) => isRight(path) && !printed.has(found)),
      ]
      expect(left.map(({ path }) => path)).toEqual([])
    })

    test.skipIf(!POPPLER)(
      'prints every statement, contradiction and reading whole (needs poppler)',
      () => {
        const flow = poppler.flowOf(pdfOf('overview', edition), RUNNING)
        const words = [
          ...passagesOf(edition).map(({ found }) => found.text),
          ...CONTRADICTIONS.filter(({ id }) => edition.contradictions.includes(id)).flatMap(
            (one) => [
              one.topic,
              one.handling,
              one.taken[edition.id],
              ...one.wordings.map(({ says }) => says),
            ],
          ),
          ...AMBIGUITIES.filter(({ id }) => edition.readings.includes(id)).flatMap((one) => [
            one.question,
            one.reading,
            one.precedent,
            ...one.alternatives,
          ]),
        ]
        expect(words.filter((text) => !flow.includes(poppler.squeezed(text)))).toEqual([])
        expect(words.length).toBeGreaterThan(300)
      },
    )

    test.skipIf(!POPPLER)('names the line of every number (needs poppler)', () => {
      const flow = poppler.flowOf(pdfOf('overview', edition))
      const lines = new Set(statementsOf(edition).flatMap(({ found }) => seedLines(found.source)))
      expect([...lines].filter((line) => !flow.includes(line))).toEqual([])
    })
  },
)

test.skipIf(!POPPLER)(
  'the numbers of the sources themselves stand in the overviews (needs poppler)',
  () => {
    const [web, document] = EDITIONS.map((edition) => poppler.linesOf(pdfOf('overview', edition)))
    const webRows = [
      'Professional 8,000 $7,200 None None 000:24',
      'Silver 20,000 $12,000 1 2 000:25',
      'Platinum 200,000 $30,000 3 10 000:27',
      'Silver Partner Plan $800 $9,600 7/week ≤ 12 hours Basic 3/month $3,000 yes Medium',
      'Exponential 6 project 2,500+',
      'Cold lead 15% of the total contract value 003:51',
    ]
    const documentRows = [
      'Silver 20,000 None 1 1 002:115',
      'Gold 50,000 $15,000 2 2 002:116',
      'Kick-Off Package 15,000',
      'Cold lead 10% of the total contract value 002:101',
    ]
    const absent = (rows: readonly string[], lines: readonly string[] = []): readonly string[] =>
      rows.filter((row) => !lines.some((line) => line.startsWith(row)))
    expect([absent(webRows, web), absent(documentRows, document)]).toEqual([[], []])
  },
)

test.skipIf(!POPPLER)(
  'the contract carries no note and no stage of the partner (needs poppler)',
  () => {
    for (const edition of EDITIONS) {
      const pdf = pdfOf('contract', edition)
      expect(poppler.attachmentOf(pdf).toString('utf8')).not.toMatch(
        /difficult negotiations|"stage"/,
      )
      expect(poppler.flowOf(pdf)).toContain('MaraLindqvist')
    }
  },
)

test.skipIf(!POPPLER)(
  'a name the fonts lack is printed as its code points, never as boxes (needs poppler)',
  async () => {
    const long = `${'Donaudampfschifffahrtsgesellschaft '.repeat(4)}GmbH`
    for (const name of ['合同会社 Kobo', long]) {
      const partner = { ...PARTNER, name }
      const pdf = await render(
        partnerContract(DEFAULT_EDITION, partner, { number: '7', date: null }),
      )
      const flow = poppler.flowOf(pdf)
      expect(flow).toContain(poppler.squeezed(printable(name)))
      expect(flow).not.toContain('合')
      expect(poppler.attachmentOf(pdf).toString('utf8')).toContain(name)
      expect(missingFrom(poppler.linesOf(pdf), pairsOf(DEFAULT_EDITION))).toEqual([])
    }
  },
)

test('what is left blank is left to be written by hand, and the paper asks for no clock', async () => {
  const blank = {
    ...PARTNER,
    profile: '',
    country: '',
    email: '',
    plan: '',
    joinedOn: null,
  } as const
  const contract = partnerContract(DEFAULT_EDITION, blank, { number: '', date: null })
  expect(JSON.stringify(contract.lay('0').content).match(/_{20,}/g)?.length).toBeGreaterThan(8)
  expect(Buffer.from(await render(contract)).equals(await render(contract))).toBe(true)
})

/** The lines at the head and foot of every page. */
const RUNNING =
  /^Exponential Partner Program · .* 7x$|^Edition .* · data [0-9a-f]{12} Page \d+ of \d+$/

/** Editions are frozen; a clone of one is not, whatever its type says. */
function change(stated: { readonly value: unknown }, value: unknown): void {
  Object.assign(stated, { value })
}
