import type { Day } from '../basics/day'
import type { Entry } from '../ledger/entry'
import type { ActivityId } from '../program/ids'
import type { Certification } from '../records/certification'

/** An entry before it gets partner and id. */
export type Sketch = Partial<Entry> & { readonly date: Day; readonly activity: ActivityId }

/** A certificate before it gets partner and id. */
export type CertificateSketch = Omit<Certification, 'id' | 'partner' | 'line'>
