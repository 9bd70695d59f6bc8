import { plainOf, soughtIn } from '../../../shared/basics/text'
import type {
  FoundEntries,
  FoundEntry,
  FoundPartner,
  FoundPartners,
} from '../../engine/finding/found'
import { fitOfAll } from '../../engine/finding/fuzzy'
import type { Command } from '../table/command'
import { type ProgramPlace, programPlaceIn } from './program-places'

/** One line of the palette that Enter takes. */
export type Choice =
  | { readonly kind: 'partner'; readonly key: string; readonly partner: FoundPartner }
  | { readonly kind: 'entry'; readonly key: string; readonly found: FoundEntry }
  | { readonly kind: 'command'; readonly key: string; readonly command: Command }
  | { readonly kind: 'place'; readonly key: string; readonly place: ProgramPlace }
  | { readonly kind: 'further'; readonly key: string; readonly left: number }

export interface Group {
  readonly name: string
  readonly choices: readonly Choice[]
  /** How many there are in all where only the best are shown. */
  readonly total: number
}

/** What a beginning sign narrows the search to. */
export type Scope = 'all' | 'commands' | 'partners' | 'entries'

export const SIGNS: readonly (readonly [sign: string, scope: Exclude<Scope, 'all'>])[] = [
  ['>', 'commands'],
  ['@', 'partners'],
  ['#', 'entries'],
]

/** What was typed, taken apart: what it is looked for in, and the words. */
export function readQuery(typed: string): { readonly scope: Scope; readonly text: string } {
  const text = typed.trimStart()
  const [sign, scope] = SIGNS.find(([one]) => text.startsWith(one)) ?? ['', 'all' as const]
  return { scope, text: text.slice(sign.length).trim() }
}

/** How many of each are shown: enough to choose from, few enough to look over. */
export function limitFor(scope: Scope): number {
  return scope === 'all' ? 7 : 40
}

/** What the answers are made into lines of: all that is known so far. */
export interface Answers {
  readonly scope: Scope
  readonly text: string
  readonly commands: readonly Command[]
  readonly partners: FoundPartners | null
  readonly entries: FoundEntries | null
  /** Whether the entries are still looked for. */
  readonly looking: boolean
  readonly recent: readonly FoundPartner[]
  readonly recentCommands: readonly string[]
}

/** The groups of the palette in their order: what fits best comes first, entries last, as they come last. */
export function groupsOf(answers: Answers): readonly Group[] {
  const { scope, text } = answers
  if (text === '' && scope === 'all') return firstGroups(answers)
  const shown = limitFor(scope)
  const ranked = rankCommands(answers.commands, text)
  const pages = ranked.filter(({ command }) => command.id.startsWith('page '))
  const others = ranked.filter(({ command }) => !command.id.startsWith('page '))
  const groups: { readonly group: Group; readonly fit: number }[] = []
  const place = scope === 'all' ? programPlaceIn(text) : null
  if (place) groups.push({ group: group('Program', [placeChoice(place)]), fit: 200 })
  if (scope === 'all' || scope === 'partners') {
    const found = answers.partners?.found ?? []
    const fit = found[0] ? fitOfAll([plainOf(found[0].name)], soughtIn(text)) : 0
    const total = answers.partners?.total ?? 0
    groups.push({ group: group('Partners', found.map(partnerChoice), total), fit })
  }
  if (scope === 'all' || scope === 'commands') {
    for (const [name, list] of [
      ['Pages', pages],
      ['Commands', others],
    ] as const) {
      const choices = list.slice(0, shown).map(({ command }) => commandChoice(command))
      groups.push({ group: group(name, choices, list.length), fit: list[0]?.fit ?? 0 })
    }
  }
  const sorted = groups.toSorted((a, b) => b.fit - a.fit).map((one) => one.group)
  return [...sorted, ...entryGroups(answers)].filter(({ choices }) => choices.length > 0)
}

/** What the palette begins with: what was used last, the pages, then all commands. */
function firstGroups({ commands, recent, recentCommands }: Answers): readonly Group[] {
  const used = recentCommands.flatMap((id) => commands.find((one) => one.id === id) ?? [])
  const last = [...recent.slice(0, 5).map(partnerChoice), ...used.slice(0, 3).map(commandChoice)]
  const rest = commands.filter((one) => !used.slice(0, 3).includes(one))
  const isPage = ({ id }: Command) => id.startsWith('page ')
  return [
    group('Recent', last),
    group('Commands', rest.filter((one) => !isPage(one)).map(commandChoice)),
    group('Pages', rest.filter(isPage).map(commandChoice)),
  ].filter(({ choices }) => choices.length > 0)
}

function entryGroups({ scope, entries, looking }: Answers): readonly Group[] {
  if (entries === null || (scope !== 'all' && scope !== 'entries')) return []
  const { found, count, looked, total } = entries
  const choices: readonly Choice[] = found.map((one, at) => ({
    kind: 'entry',
    key: `entry ${at} ${one.entry.partner} ${one.entry.id}`,
    found: one,
  }))
  const left = total - looked
  const further: Choice = { kind: 'further', key: 'further', left }
  const isShort = found.length < limitFor(scope) && left > 0 && !looking
  return [group('Entries', isShort ? [...choices, further] : choices, count)]
}

function rankCommands(
  commands: readonly Command[],
  text: string,
): readonly { readonly command: Command; readonly fit: number }[] {
  const words = soughtIn(text)
  if (words.length === 0) return commands.map((command) => ({ command, fit: 1 }))
  return commands
    .map((command) => {
      const byName = fitOfAll([plainOf(command.name)], words)
      // Other words lead to it too, but never past a name.
      const texts = [plainOf(command.name), ...plainOf(command.words).split(' ')]
      return { command, fit: Math.max(byName, fitOfAll(texts, words) / 2) }
    })
    .filter(({ fit }) => fit >= LEAST_FIT)
    .sort((a, b) => b.fit - a.fit)
}

/** Letters scattered over a command's other words mean nothing. */
const LEAST_FIT = 10

function partnerChoice(partner: FoundPartner): Choice {
  return { kind: 'partner', key: `partner ${partner.id}`, partner }
}

function commandChoice(command: Command): Choice {
  return { kind: 'command', key: `command ${command.id}`, command }
}

function placeChoice(place: ProgramPlace): Choice {
  return { kind: 'place', key: `place ${place.id}`, place }
}

function group(name: string, choices: readonly Choice[], total = choices.length): Group {
  return { name, choices, total }
}
