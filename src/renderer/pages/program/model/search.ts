import { holdsAll, plainOf, soughtIn } from '../../../../shared/basics/text'
import { documentOf, linesOf } from '../../../../shared/program/source'
import { PROGRAM_CHAPTERS, type ProgramChapter } from '../../../ui/routes'
import { DOCUMENTS } from '../../../ui/seed-lines'
import type { ComparedRow } from './compare'
import { contradictionsOnPage, questionsOnPage } from './disputes'
import { sourceLines } from './lines'
import { sourcesOf } from './places'
import { allChapters, type Chapter } from './program'

/** Something of the program that can be jumped to. */
export interface Hit {
  readonly chapter: ProgramChapter
  /** Absent for a whole chapter. */
  readonly row?: string
  readonly title: string
  readonly detail: string
}

interface Entry extends Hit {
  /** What it is called outright: 'k23', '000:26', 'gold'. */
  readonly names: readonly string[]
  /** Everything that may be searched for, plain. */
  readonly words: string
}

/** The tabs' names. */
export const CHAPTER_NAMES: Readonly<Record<ProgramChapter, string>> = {
  tiers: 'Tiers',
  catalogue: 'Activities',
  plans: 'Plans',
  benefits: 'Benefits',
  fees: 'Fees',
  terms: 'Terms',
  contradictions: 'Contradictions',
  questions: 'Open questions',
  line: 'Source lines',
}

let entries: readonly Entry[] | undefined

/** What is found for a text, best first: all its words must occur, an outright name comes first. */
export function searchProgram(text: string): readonly Hit[] {
  const sought = soughtIn(text)
  if (sought.length === 0) return []
  const whole = sought.join(' ')
  entries ??= gather()
  return entries
    .filter(({ words }) => holdsAll(words, sought))
    .map((entry) => ({ entry, rank: rankOf(entry, whole) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}

/** 0 for an outright name; then what begins with the text, then what holds it in its title. */
function rankOf({ names, title }: Entry, whole: string): number {
  if (names.includes(whole)) return 0
  const name = plainOf(title)
  if (name.startsWith(whole) || names.some((one) => one.startsWith(whole))) return 1
  return name.includes(whole) ? 2 : 3
}

function gather(): readonly Entry[] {
  return [
    ...PROGRAM_CHAPTERS.map((chapter) =>
      entry({ chapter, title: CHAPTER_NAMES[chapter], detail: 'Chapter' }, [], []),
    ),
    ...allChapters().flatMap(ofChapter),
    ...contradictionsOnPage().map(({ about: { id, topic, wordings, handling, taken } }) =>
      entry(
        { chapter: 'contradictions', row: id, title: `${id} ${topic}`, detail: handling },
        [id],
        [...wordings.flatMap(({ says, lines }) => [says, ...lines]), ...Object.values(taken)],
      ),
    ),
    ...questionsOnPage().map(({ about: { id, question, reading, lines, alternatives } }) =>
      entry(
        { chapter: 'questions', row: id, title: `${id} ${question}`, detail: reading },
        [id],
        [...lines, ...alternatives],
      ),
    ),
    ...sourceLines().map(({ line, taken, wording }) => {
      const says = taken.flatMap((one) => one.says.map(({ beside, says }) => `${beside} ${says}`))
      const detail = `${DOCUMENTS[documentOf(line)]}, line ${line.slice(4)}`
      return entry(
        { chapter: 'line', row: line, title: line, detail },
        [line],
        [...says, wording ?? ''],
      )
    }),
  ]
}

function ofChapter({ id: chapter, sheet, sections }: Chapter): readonly Entry[] {
  return [
    ...(sheet?.rows ?? []).map((row) => {
      const title = row.first?.name ?? row.second?.name ?? row.id
      const hit = { chapter, row: row.id, title, detail: CHAPTER_NAMES[chapter] }
      return entry(hit, [title], wordsOf(row))
    }),
    ...sections.flatMap(({ title, pairs }) =>
      pairs.map(({ id, first, second }) => {
        const passages = [first, second].flatMap((passage) => passage ?? [])
        const hit = { chapter, row: id, title: passages[0]?.text ?? title }
        const words = passages.flatMap(({ text, lines, quote }) => [text, quote ?? '', ...lines])
        return entry({ ...hit, detail: `${CHAPTER_NAMES[chapter]} · ${title}` }, [], words)
      }),
    ),
  ]
}

function wordsOf(row: ComparedRow): readonly string[] {
  const cells = Object.values(row.cells).flatMap(({ first, second }) => [first, second])
  return [
    ...[row.first, row.second].flatMap((one) =>
      one ? [one.name, ...(one.aliases ?? []), one.part ?? '', ...(one.contradictions ?? [])] : [],
    ),
    ...cells.flatMap((saying) => (saying ? [saying.says, saying.note ?? ''] : [])),
    ...sourcesOf(row).flatMap((source) => linesOf(source)),
    ...sourcesOf(row).flatMap((source) => ('reading' in source ? [source.reading] : [])),
  ]
}

function entry(hit: Hit, names: readonly string[], words: readonly string[]): Entry {
  const all = plainOf([hit.title, hit.detail, ...words].join(' '))
  return { ...hit, names: names.map(plainOf), words: all }
}
