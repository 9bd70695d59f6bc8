import type { Day } from '../basics/day'
import type { Entry } from '../ledger/entry'
import type { ActivityId } from '../program/ids'

/** An entry before it gets partner and id. */
export type Sketch = Partial<Entry> & { readonly date: Day; readonly activity: ActivityId }
