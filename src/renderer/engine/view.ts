import type { Day } from '../../shared/basics/day'
import type { EditionId } from '../../shared/program/ids'

/** How a person looks at the desk: by which rules, on which day. */
export interface View {
  readonly edition: EditionId
  readonly cutOff: Day
}
