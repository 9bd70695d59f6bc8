import type { Entry } from '../../shared/ledger/entry'
import { entriesOf } from './entries-of'
import type { OpenDesk } from './open-desk'
import type { Pause } from './replay'

/**
 * Every entry of the desk, a partner's at a time, in the order of the roster: the order in which most of
 * the log was written, so that each of its parts is opened once.
 */
export async function* everyEntry(
  desk: Pick<OpenDesk, 'book' | 'texts'>,
  pause: Pause,
  step: string,
): AsyncGenerator<readonly Entry[]> {
  const { roster } = desk.book
  for (let ordinal = 0; ordinal < roster.size; ordinal++) {
    await pause(step, ordinal / roster.size)
    const entries = await entriesOf(desk, roster.idOf(ordinal))
    if (entries.length > 0) yield entries
  }
}
