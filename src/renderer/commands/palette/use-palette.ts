import { useMemo, useState } from 'react'
import type { FoundEntries, FoundPartners } from '../../engine/finding/found'
import { useDeskStore } from '../../stores/desk'
import { useRecent } from '../../stores/recent'
import { useRoots } from '../../ui/roots'
import { useAnswer } from '../../ui/use-answer'
import { useCurrentView } from '../../ui/use-view'
import { COMMANDS } from '../table/command-table'
import { usePartnerInView } from '../use-partner-in-view'
import { type Group, groupsOf, limitFor, readQuery } from './choices'

/** Letters from which on the log is searched: one letter stands in nearly every entry. */
const LEAST_LETTERS = 2
/** Milliseconds for which the log is searched further back when a person asks for it. */
const LONG = 10_000

const NO_PARTNERS: FoundPartners = { found: [], total: 0 }

/** What the palette shows for what is typed, and whether the first of it is the answer to the last letter. */
export interface Palette {
  readonly groups: readonly Group[]
  /** False while partners are still asked for: Enter then waits. */
  readonly ready: boolean
  readonly entries: FoundEntries | null
  readonly looking: boolean
  readonly failure: unknown
  /** The name of the partner in view; null = none. */
  readonly partner: string | null
  lookFurther(): void
}

/** Asks the desk at every letter; what comes late for an earlier letter is dropped. */
export function usePalette(typed: string): Palette {
  const { desk } = useRoots()
  const view = useCurrentView()
  const head = useDeskStore((store) => store.state.head)
  const partner = usePartnerInView()
  const { partners: visited, commands: used } = useRecent()
  const [patientFor, setPatientFor] = useState<string | null>(null)
  const { scope, text } = readQuery(typed)
  const limit = limitFor(scope)
  const key = `${head} ${view.edition} ${view.cutOff}`

  const asksPartners = text !== '' && (scope === 'all' || scope === 'partners')
  const partners = useAnswer(`${key} ${scope} ${asksPartners ? text : ''}`, async () =>
    asksPartners ? desk.findPartners(text, limit, view) : NO_PARTNERS,
  )
  const asksEntries =
    text.length >= LEAST_LETTERS && (scope === 'all' || scope === 'entries') && head !== null
  const patient = patientFor === `${scope} ${text}`
  const entries = useAnswer(
    `${head} ${scope} ${asksEntries ? text : ''} ${patient}`,
    // Asked for nothing, the desk stops looking for what was asked before.
    () => desk.findEntries(asksEntries ? text : '', limit, patient ? LONG : undefined),
  )
  const known = useAnswer(`${key} ${partner} ${visited.join(' ')}`, () =>
    desk.knownPartners(partner === null ? visited : [partner, ...visited], view),
  )
  const inView = known.value?.find(({ id }) => id === partner) ?? null

  const looking = asksEntries && !entries.fresh
  const commands = useMemo(
    () =>
      COMMANDS.filter(
        ({ onlyKeys, partner: whose }) => !onlyKeys && (whose !== 'needed' || partner !== null),
      ),
    [partner],
  )
  const groups = groupsOf({
    scope,
    text,
    commands,
    partners: partners.value,
    // Answers to other letters would be taken for this one's.
    entries: asksEntries && entries.fresh ? entries.value : null,
    looking,
    recent: (known.value ?? []).filter(({ id }) => id !== partner),
    recentCommands: used,
  })
  return {
    groups,
    ready: partners.fresh,
    entries: asksEntries && entries.fresh ? entries.value : null,
    looking,
    failure: partners.failure ?? entries.failure,
    partner: inView?.name ?? null,
    lookFurther: () => setPatientFor(`${scope} ${text}`),
  }
}
