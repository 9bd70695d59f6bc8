import { dayInZone, dayNumber } from '../../../shared/basics/day'
import { useDeskStore } from '../../stores/desk'
import { isUnfinished } from '../../stores/draft'
import { useImportFiles } from '../../stores/import-files'
import { useLogDraft } from '../../stores/log-draft'
import { useRoots } from '../../ui/roots'
import { safetyOf } from '../../ui/safety'
import { useAnswer } from '../../ui/use-answer'
import { useCurrentView } from '../../ui/use-view'
import type { Begun } from './duty'

/** A backup older than this is told of. */
const OLD_DAYS = 14

/** A young desk has no backup yet, and needs none where each change stands in a journal already. */
function backupToTell(age: number | null, alone: boolean): number | null | undefined {
  if (age === null) return alone ? null : undefined
  return age > OLD_DAYS ? age : undefined
}

/** What this window knows beside the desk: half-written activities, chosen files, and how safe the data is; null until all is known. */
export function useBegun(round: number): Begun | null {
  const { desk, platform, machine, now, zone } = useRoots()
  const view = useCurrentView()
  const { place, lasting, state } = useDeskStore()
  const drafts = useLogDraft((log) => log.drafts)
  const { files, deskFile } = useImportFiles()
  const unfinished = Object.values(drafts).filter(isUnfinished)
  const ids = unfinished.flatMap(({ partner }) => (partner === null ? [] : [partner]))
  const named = useAnswer(`${state.head} ${ids.join(' ')}`, async () =>
    ids.length === 0 ? [] : await desk.knownPartners(ids, view),
  )
  const kept = useAnswer(`${round}`, () => platform.listBackups())
  if (kept.value === null && kept.failure === null) return null

  const safety = safetyOf(place, machine.kind, lasting)
  const today = dayNumber(dayInZone(now(), zone))
  const newest = kept.value?.[0]
  const age = newest ? today - dayNumber(dayInZone(newest.modified, zone)) : null
  return {
    drafts: unfinished,
    names: new Map(named.value?.map(({ id, name }) => [id, name])),
    files: [...(deskFile ? [deskFile.name] : []), ...files.map(({ name }) => name)],
    safety: safety?.level === 'poor' ? safety : null,
    backup: kept.value === null ? undefined : backupToTell(age, safety?.level === 'poor'),
  }
}
