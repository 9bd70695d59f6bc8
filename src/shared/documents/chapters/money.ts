import { type Edition, tierOf } from '../../program/edition'
import { type Passage, saySource } from '../../program/source'
import type { Content } from '../content'
import type { Chapter } from '../parts/chapter'
import { type Fact, factTable } from '../parts/fact-table'
import { heading, passages, subheading, together } from '../parts/prose'
import {
  feeFacts,
  kickOffFacts,
  periodFacts,
  referralFacts,
  warningFacts,
} from '../tables/money-facts'

/** The program fee, the Kick-Off Package, what a lead earns, and the periods and limits of counting. */
export function moneyChapter(edition: Edition): Chapter {
  return {
    head: heading('Fees, package, referral and periods', 'listed'),
    body: [
      block('Program fee', feeFacts(edition), edition.fee.about),
      block('Kick-Off Package', kickOffFacts(edition), kickOffWords(edition)),
      block('Lead referral fees', referralFacts(edition), hotWords(edition)),
      together(
        subheading('Periods and limits', 'listed'),
        factTable([...periodFacts(edition), ...warningFacts(edition)]),
      ),
    ],
  }
}

/** The same in one table, with the periods of counting, for the contract's schedule. */
export function moneyTerms(edition: Edition): readonly Content[] {
  const facts = [
    ...feeFacts(edition),
    ...kickOffFacts(edition),
    ...referralFacts(edition),
    ...periodFacts(edition),
  ]
  const words = [...edition.fee.about, ...kickOffWords(edition), ...hotWords(edition)]
  return [factTable(facts), { ...passages(words), fontSize: 9.2, margin: [0, 0, 0, 0] }]
}

function block(title: string, facts: readonly Fact[], words: readonly Passage[]): Content {
  return together(subheading(title, 'listed'), factTable(facts), passages(words))
}

function kickOffWords(edition: Edition): readonly Passage[] {
  const { contents, meantFor, note } = edition.kickOffPackage
  const name = tierOf(edition, meantFor.value)?.name ?? meantFor.value
  const lines = 'line' in meantFor.source ? [meantFor.source.line] : []
  const from = lines.length ? '' : ` (${saySource(meantFor.source)})`
  return [
    ...(contents === 'not stated'
      ? [{ text: 'Contents of the Kick-Off Package: not stated.', lines: [] }]
      : [contents]),
    { text: `The package is meant for ${name} partners${from}.`, lines },
    ...(note ? [{ text: note, lines: [] }] : []),
  ]
}

function hotWords({ referralFees }: Edition): readonly Passage[] {
  const { hotMeans } = referralFees
  return [
    hotMeans === 'not stated'
      ? { text: 'What makes a lead hot: not stated.', lines: [] }
      : hotMeans,
  ]
}
