import { formatDay } from '../../../../shared/basics/format'
import type { Partner } from '../../../../shared/records/partner'
import { usePartnerForm } from '../../../stores/partner-form'
import { Card } from '../../../ui/card'
import { sayStage } from '../../../ui/partner-words'
import { WriteButton } from '../../../ui/write-button'
import { Pair } from '../pair'
import classes from '../partner.module.css'
import { Copyable } from './copyable'

interface Props {
  readonly partner: Partner
  readonly profile: string | undefined
}

/** Whom one speaks with, who looks after them, and what else is on record. */
export function RecordCard({ partner, profile }: Props) {
  const start = usePartnerForm((form) => form.start)
  const { id, owner, contacts = [], email, country, joinedOn, stage, notes } = partner
  return (
    <Card
      title="Contacts and particulars"
      aside={
        <WriteButton
          variant="subtle"
          aria-label="Edit contacts and particulars"
          onClick={() => start({ id })}
        >
          Edit
        </WriteButton>
      }
    >
      {contacts.length > 0 && (
        <ul className={classes.contacts} aria-label="Contacts">
          {contacts.map((contact) => (
            <li key={`${contact.name} ${contact.email} ${contact.phone}`}>
              <strong title={contact.name}>
                <bdi>{contact.name}</bdi>
              </strong>
              {contact.role !== '' && (
                <small>
                  <bdi>{contact.role}</bdi>
                </small>
              )}
              {contact.email !== '' && (
                <Copyable text={contact.email} name={`e-mail of ${contact.name}`} />
              )}
              {contact.phone !== '' && (
                <Copyable text={contact.phone} name={`phone of ${contact.name}`} />
              )}
            </li>
          ))}
        </ul>
      )}
      <dl className={classes.pairs}>
        <Pair name="Looked after by">
          {owner ? <bdi>{owner}</bdi> : <span className={classes.open}>nobody yet</span>}
        </Pair>
        {email !== '' && (
          <Pair name="E-mail">
            <Copyable text={email} name="e-mail" />
          </Pair>
        )}
        <Pair name="Profile">{profile ?? <span className={classes.open}>not chosen</span>}</Pair>
        <Pair name="Country">
          {country === '' ? <span className={classes.open}>not known</span> : <bdi>{country}</bdi>}
        </Pair>
        <Pair name="Stage">{sayStage(stage)}</Pair>
        <Pair name="Partner since">
          {joinedOn ? formatDay(joinedOn) : <span className={classes.open}>not known</span>}
        </Pair>
        {Object.entries(notes).map(([name, note]) => (
          <Pair key={name} name={name}>
            <bdi>{note}</bdi>
          </Pair>
        ))}
      </dl>
    </Card>
  )
}
