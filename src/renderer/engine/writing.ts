import type { Entry } from '../../shared/ledger/entry'
import type { Draft } from '../../shared/records/change'
import { sampleDesk } from '../../shared/sample/sample-desk'
import { commit, undo } from '../book/door'
import { ACTIVITY_NAMES } from './activity-names'
import type { Desk } from './desk'
import type { Session } from './session'

type WritingPart = Pick<Desk, 'addSample' | 'log' | 'undo'>

/** The changes a person makes by hand. */
export function writing(session: Session): WritingPart {
  return {
    addSample(today, view, now) {
      return session.write(view, (desk, onTouched) =>
        commit(desk, sampleDesk(today), { now, onTouched }),
      )
    },
    log(entry, view, now) {
      return session.write(view, (desk, onTouched) => {
        const partner = desk.book.records.partner(entry.partner)?.name ?? entry.partner
        return commit(desk, logDraft(entry, partner), { now, onTouched })
      })
    },
    undo(change, view, now) {
      return session.write(view, (desk, onTouched) => undo(desk, change, { now, onTouched }))
    },
  }
}

/** An entry made at this desk takes its id from the change that brings it. */
function logDraft(entry: Entry, partner: string): Draft {
  const label = `${ACTIVITY_NAMES.get(entry.activity) ?? entry.activity} for ${partner}`
  return {
    kind: 'log-activity',
    label,
    partners: [],
    certifications: [],
    notes: [],
    added: [{ ...entry, id: '' }],
  }
}
