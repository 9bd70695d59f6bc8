import type { PartnerWords } from '../stores/partner-drafts'
import classes from './partner-form.module.css'

const NAMES: Readonly<Record<keyof PartnerWords, string>> = {
  name: 'Name',
  id: 'Id',
  profile: 'Profile',
  country: 'Country',
  email: 'E-mail',
  plan: 'Plan bought',
  joinedOn: 'Joined on',
  stage: 'Stage',
  owner: 'Owner',
  contacts: 'Contacts',
}

interface Props {
  readonly fields: readonly (keyof PartnerWords)[]
}

/** Says which half-written fields gave way to what was saved there since: an old draft never undoes it unseen. */
export function Outdated({ fields }: Props) {
  if (fields.length === 0) return null
  return (
    <p className={classes.outdated} role="status">
      Changed at the desk since you wrote here, and shown as changed:{' '}
      {fields.map((field) => NAMES[field]).join(', ')}.
    </p>
  )
}
