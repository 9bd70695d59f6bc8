import type { Day } from '../../../../shared/basics/day'

/** What is written of a certificate so far. */
export interface Written {
  readonly person: string
  readonly title: string
  readonly issuedOn: Day | null
  readonly expiresOn: Day | null
  /** What stands in the field of the last day. */
  readonly ending: string
}

export type Complaints = Readonly<
  Partial<Record<'person' | 'title' | 'issuedOn' | 'expiresOn', string>>
>

/** What is still missing or wrong, field by field, each in one sentence. */
export function complaintsAbout({
  person,
  title,
  issuedOn,
  expiresOn,
  ending,
}: Written): Complaints {
  return {
    ...(person.trim() === '' && { person: 'Write who holds it.' }),
    ...(title.trim() === '' && { title: 'Write its title as it stands on the certificate.' }),
    ...(issuedOn === null && { issuedOn: 'Say on which day it was issued.' }),
    ...(expiresOn === null &&
      ending.trim() !== '' && { expiresOn: 'Write the last day it counts, or leave it empty.' }),
    ...(issuedOn !== null &&
      expiresOn !== null &&
      expiresOn < issuedOn && { expiresOn: 'It cannot end before it was issued.' }),
  }
}
