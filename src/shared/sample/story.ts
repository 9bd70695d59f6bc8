/** What makes a partner of the sample worth a look. */
export type Story =
  | ClipStory
  | FlagStory
  | CertificateStory
  | ReadingStory
  | MoveStory
  /** The joining day is not known. */
  | 'no joining day'

/** What the caps of the ledger take away (L5, L6, L7, L9). */
export type ClipStory =
  /** Two reports of one month's pipeline, one project billed and claimed, an event twice. */
  | 'clips'
  /** One project under two names (L5.project). */
  | 'same project twice'
  /** One person in the same course again (L5.person). */
  | 'same course twice'
  /** A second Kick-Off Package (L5.ever), which Web 2025 gives no points for (L6). */
  | 'second kick-off'
  /** Two whole events within one calendar year (L5.event). */
  | 'two events in a year'
  /** A site claimed again too early, and again when a year had passed (L5.again). */
  | 'site claimed again'
  /** A fourth partner year (L5.years). */
  | 'fourth year'
  /** Awards above their floor (L7): one without its basis, one with a smaller invoice (L9). */
  | 'above the floor'
  /** A project and its larger invoice share a reference (L9). */
  | 'larger invoice'

/** What a person should look at though it changes no figure, and what waits for one. */
export type FlagStory =
  /** Reports wait for approval. */
  | 'waiting'
  /** Reports were rejected. */
  | 'rejected'
  /** Too much work and too many posts for one day. */
  | 'heavy days'
  /** References, persons and reasons are missing. */
  | 'loose ends'

/** What becomes of certificates. */
export type CertificateStory =
  /** A sales certificate expired last month. */
  | 'lapse'
  /** A certificate came without its issue date. */
  | 'undated'
  | 'expires within 30 days'
  | 'expires within 60 days'
  | 'expires within 90 days'
  | 'expired days ago'
  /** One sales certificate is older than any common validity and states no expiry (Q18). */
  | 'old certificate'
  /** One person holds them all (Q19). */
  | 'one holder'
  /** A subcontractor is certified here and at another partner (Q20). */
  | 'subcontractor'
  /** A profile title of the old name (K30). */
  | 'WCMS title'

/** Where another reading of the program would give another figure. */
export type ReadingStory =
  /** A customer was refunded this year. */
  | 'refund'
  /** A refund of an invoice that has left the window (Q27). */
  | 'late refund'
  /** A large entry left the window with the last month end. */
  | 'roll-off'
  /** The partner's own plan, bought month by month (Q7). */
  | 'own subscription'
  /** The year's revenue came as one order (Q15, Q17). */
  | 'one large order'
  /** Points given by a person for something no list names (Q14). */
  | 'bonus'

/** A tier that turns on one thing, at the coming month end or at the last one. */
export type MoveStory = `${'rises' | 'slips'} by ${MoveCause} ${MoveMonth}`
export type MoveCause = 'project' | 'certificate' | 'revenue'
export type MoveMonth = 'this month' | 'last month'
