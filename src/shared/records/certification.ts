import type { Day } from '../basics/day'
import type { CertificationKind } from '../program/ids'

/** One certificate a person holds at a partner. */
export interface Certification {
  readonly id: string
  readonly partner: string
  readonly person: string
  readonly kind: CertificationKind
  readonly title: string
  /** null = not stated: the certificate is a candidate, neither counted nor ruled out (8.10). */
  readonly issuedOn: Day | null
  /** Last day it counts; null = no expiry stated (Q18). */
  readonly expiresOn: Day | null
  /** Line of the file it came from; 0 when it came from no file. */
  readonly line: number
}
