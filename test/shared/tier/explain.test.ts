import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/shared/tier/assess'
import { compareEditions, explain } from '../../../src/shared/tier/explain'
import type { Sentence } from '../../../src/shared/tier/explanation/sentence'
import type { Facts } from '../../../src/shared/tier/facts'
import { certificates, day, edition, entries } from '../../support/make'
import { EXPLAIN_CASES, type ExplainCase } from './explain-cases'

function factsOf(said: ExplainCase): Facts {
  return {
    partner: 'P1',
    joinedOn: null,
    cutOff: day('2026-10-31'),
    entries: entries(said.entries),
    certifications: certificates(said.certificates ?? []),
  }
}

describe('every word of an explanation', () => {
  test('there are at least 30 cases, over all kinds of cause', () => {
    expect(EXPLAIN_CASES.length).toBeGreaterThanOrEqual(30)
    const said = EXPLAIN_CASES.flatMap(
      (one) => explain(edition(one.edition), assess(edition(one.edition), factsOf(one))).sentences,
    )
    expect([...new Set(said.map(({ says }) => says))].sort()).toEqual([
      'clip',
      'lapse',
      'not known',
      'refund',
      'rests on',
      'roll-off',
      'together',
      'waiting',
      'what is met',
      'what is missing',
    ])
  })

  test.each(EXPLAIN_CASES.map((one) => [one.name, one] as const))('[T15] %s', (_, said) => {
    const rules = edition(said.edition)
    const { headline, sentences } = explain(rules, assess(rules, factsOf(said)))
    expect([headline, ...sentences.map(({ text }) => text)]).toEqual([
      said.headline,
      ...said.sentences,
    ])
  })
})

/** Makes what a sentence names as if it had not been; the tier must then differ. */
const UNDO: Partial<Record<Sentence['says'], (facts: Facts, ids: readonly string[]) => Facts>> = {
  'rests on': without,
  refund: without,
  clip: (facts, ids) =>
    // No reference and another month: the entry no longer competes.
    change(facts, ids, (one) => ({
      ...one,
      reference: '',
      date: day('2026-02-02'),
    })),
  'roll-off': (facts, ids) => change(facts, ids, (one) => ({ ...one, date: day('2026-01-15') })),
  waiting: (facts, ids) => change(facts, ids, (one) => ({ ...one, status: 'approved' })),
  lapse: renew,
  'not known': (facts, ids) => ({
    ...facts,
    certifications: facts.certifications.map((one) =>
      ids.includes(one.id) ? { ...one, issuedOn: day('2026-01-01') } : one,
    ),
  }),
  together: (facts, ids) => renew(without(facts, ids), ids),
}

function without(facts: Facts, ids: readonly string[]): Facts {
  return { ...facts, entries: facts.entries.filter(({ id }) => !ids.includes(id)) }
}

function renew(facts: Facts, ids: readonly string[]): Facts {
  const renewed = facts.certifications.map((one) =>
    ids.includes(one.id) ? { ...one, expiresOn: null } : one,
  )
  return { ...facts, certifications: renewed }
}

function change(
  facts: Facts,
  ids: readonly string[],
  to: (one: Facts['entries'][number]) => Facts['entries'][number],
): Facts {
  return { ...facts, entries: facts.entries.map((one) => (ids.includes(one.id) ? to(one) : one)) }
}

describe('what a sentence names really makes the difference', () => {
  const named = EXPLAIN_CASES.flatMap((said) => {
    const rules = edition(said.edition)
    const found = assess(rules, factsOf(said))
    return explain(rules, found)
      .sentences.filter(({ says, text }) => UNDO[says] && /the tier|no tier/.test(text))
      .map((sentence) => ({ said, rules, found, sentence }))
  })

  test('dozens of sentences name something', () => expect(named.length).toBeGreaterThan(30))

  test.each(named.map((one) => [`${one.said.name}: ${one.sentence.says}`, one] as const))(
    '%s',
    (_, { said, rules, found, sentence }) => {
      const altered = UNDO[sentence.says]?.(factsOf(said), sentence.entries)
      expect(altered).toBeDefined()
      if (!altered) return
      const then = assess(rules, altered).tier
      expect(then).not.toBe(found.tier)
      // And it becomes just the tier that the sentence promises.
      const name =
        then === null ? 'no tier' : (rules.tiers.find(({ id }) => id === then)?.name ?? '')
      expect(sentence.text).toContain(name)
    },
  )
})

test('[T12] the other edition is named with the line of its tier', () => {
  const rules = edition('A')
  const found = assess(rules, {
    partner: 'P1',
    joinedOn: null,
    cutOff: day('2026-10-31'),
    entries: entries(['2026-05-01 premium-project ref=Kiel']),
    certifications: [],
  })
  const other = edition('B')
  expect(compareEditions(other, assess(other, found.facts).tier, found).text).toBe(
    `Under ${other.name} this partner is Professional.`,
  )
})
