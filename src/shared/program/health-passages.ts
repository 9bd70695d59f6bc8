import type { Ambiguity } from './ambiguity'
import type { Contradiction } from './contradiction'
import type { Placed } from './figures'
import { lineAt, numbersIn, plain, type Seeds } from './seeds'
import type { Passage, SeedLine } from './source'

const CITATION = /\b[KQ]\d+\b/

/** What is wrong with a statement in prose: lines that are not there, words or numbers they do not say. */
export function checkPassage({ path, found }: Placed<Passage>, seeds?: Seeds): readonly string[] {
  const problems: string[] = []
  if (found.text.trim() === '') problems.push('says nothing')
  if (found.lines.length === 0 && !CITATION.test(found.text)) {
    problems.push('has no lines and names no reading')
  }
  if (seeds) {
    problems.push(...missingLines(found.lines, seeds))
    problems.push(...unfoundedNumbers(found.text, found.lines, seeds))
    if (found.quote !== undefined) problems.push(...unfoundedQuote(found.quote, found.lines, seeds))
  }
  return problems.map((problem) => `${path}: ${problem}`)
}

/** What is wrong with a contradiction: its wordings are held against their lines, quotes and numbers alike. */
export function checkContradiction(found: Contradiction, seeds?: Seeds): readonly string[] {
  const problems: string[] = []
  if (found.wordings.length < 2) problems.push('shows fewer than two wordings')
  if (found.handling.trim() === '') problems.push('does not say how it is handled')
  if (Object.values(found.taken).some((text) => text.trim() === '')) {
    problems.push('does not say what each edition takes')
  }
  for (const { says, lines } of found.wordings) {
    if (lines.length === 0) problems.push(`“${says}” has no line`)
    if (!seeds) continue
    problems.push(...missingLines(lines, seeds), ...unfoundedNumbers(says, lines, seeds))
    for (const [, quote] of says.matchAll(/“([^”]*)”/g)) {
      problems.push(...unfoundedQuote(quote ?? '', lines, seeds))
    }
  }
  return problems.map((problem) => `${found.id}: ${problem}`)
}

/** What is wrong with an ambiguity: an empty part, or a line that is not there. */
export function checkAmbiguity(found: Ambiguity, seeds?: Seeds): readonly string[] {
  const problems: string[] = []
  if (!found.question.endsWith('?')) problems.push('asks nothing')
  if (found.reading.trim() === '') problems.push('has no reading')
  if (found.alternatives.length === 0) problems.push('names no other reading')
  if (found.precedent.trim() === '') problems.push('does not say what others do')
  if (seeds) problems.push(...missingLines(found.lines, seeds))
  return problems.map((problem) => `${found.id}: ${problem}`)
}

function missingLines(lines: readonly SeedLine[], seeds: Seeds): readonly string[] {
  return lines
    .filter((line) => !lineAt(seeds, line)?.trim())
    .map((line) => `${line} is not a line of the sources`)
}

function unfoundedQuote(
  quote: string,
  lines: readonly SeedLine[],
  seeds: Seeds,
): readonly string[] {
  const stands = lines.some((line) => plain(lineAt(seeds, line) ?? '').includes(plain(quote)))
  return stands ? [] : [`“${quote}” stands on none of ${lines.join(', ')}`]
}

function unfoundedNumbers(
  text: string,
  lines: readonly SeedLine[],
  seeds: Seeds,
): readonly string[] {
  const stated = new Set(lines.flatMap((line) => [...numbersIn(plain(lineAt(seeds, line) ?? ''))]))
  return [...numbersIn(plain(text))]
    .filter((number) => !/^00[0-3]$/.test(number) && !stated.has(number))
    .map((number) => `${number} stands on none of ${lines.join(', ')}`)
}
