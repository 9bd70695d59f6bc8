import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../src/shared/basics/canonical'
import { parseDay } from '../../../src/shared/basics/day'
import { fileNameOf, safeName } from '../../../src/shared/documents/document'
import { partnerContract } from '../../../src/shared/documents/partner-contract'
import { programOverview } from '../../../src/shared/documents/program-overview'
import { RENDERER } from '../../../src/shared/documents/renderer'
import { noteOf, sayLines } from '../../../src/shared/documents/words'
import { DEFAULT_EDITION } from '../../../src/shared/program/editions'
import { PARTNER } from '../../documents/support/samples'

describe('canonical JSON', () => {
  test('spells equal data alike, whatever the order of its members', () => {
    expect(canonicalJson({ b: [1, null, 'ü'], a: { d: true, c: undefined } })).toBe(
      '{"a":{"d":true},"b":[1,null,"ü"]}',
    )
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1])('refuses %s', (value) => {
    expect(() => canonicalJson({ value })).toThrow(/JSON cannot hold/)
  })
})

describe('small print', () => {
  test.each([
    [['002:75', '002:76', '002:77', '003:28'], '002:75–77, 003:28'],
    [['000:22', '001:37'], '000:22, 001:37'],
    [['000:13', '001:14'], '000:13, 001:14'],
    [[], ''],
  ] as const)('%j reads %s', (lines, text) => {
    expect(sayLines(lines)).toBe(text)
  })

  test('a sum shows itself, a reading and a contradiction their number', () => {
    expect(noteOf({ derived: '45 × 12', from: ['002:76'] })).toBe('45 × 12 (002:76)')
    expect(noteOf({ reading: 'Q13' })).toBe('reading Q13')
    expect(noteOf({ contradiction: 'K23' })).toBe('K23')
  })
})

describe('a document', () => {
  const details = { number: 'EPP/2026 0100', date: parseDay('2026-11-20') }

  test.each([
    [programOverview(DEFAULT_EDITION), 'Exponential-Partner-Program-Web-2025.pdf'],
    [
      partnerContract(DEFAULT_EDITION, PARTNER, details),
      'Contract-EPP-2026-0100-Nordwind-Digital-GmbH.pdf',
    ],
    [
      partnerContract(
        DEFAULT_EDITION,
        { ...PARTNER, name: '../Zürich: "Ost"' },
        { ...details, number: '' },
      ),
      'Contract-Zurich-Ost.pdf',
    ],
    [
      partnerContract(
        DEFAULT_EDITION,
        { ...PARTNER, name: '合同会社' },
        { ...details, number: '7' },
      ),
      'Contract-7-合同会社.pdf',
    ],
  ])('has a file name that every system takes', (document, name) => {
    expect(fileNameOf(document)).toBe(name)
  })

  test('has a name even where nothing of it can be kept', () => {
    expect(safeName('///')).toBe('document.pdf')
  })

  test('bears the contract’s day, else the edition’s', () => {
    expect(partnerContract(DEFAULT_EDITION, PARTNER, details).day).toBe('2026-11-20')
    const undated = partnerContract(DEFAULT_EDITION, PARTNER, { ...details, date: null })
    expect(undated.day).toBe(DEFAULT_EDITION.settledOn.value)
  })

  test('is laid out anew for every asking, since the engine writes into what it is given', () => {
    const { lay } = programOverview(DEFAULT_EDITION)
    expect(lay('0').content[3]).not.toBe(lay('0').content[3])
    expect(JSON.stringify(lay('0').content)).toBe(JSON.stringify(lay('0').content))
  })

  test('names this version of the desk and of the engines as its renderer', () => {
    const versionOf = (path: string): string =>
      JSON.parse(readFileSync(new URL(`../../../${path}package.json`, import.meta.url), 'utf8'))
        .version
    const engines = ['pdfmake', 'pdfkit'].map(
      (name) => `${name} ${versionOf(`node_modules/${name}/`)}`,
    )
    expect(RENDERER.version).toBe(versionOf(''))
    expect(RENDERER.layout).toBe(engines.join(', '))
  })
})
