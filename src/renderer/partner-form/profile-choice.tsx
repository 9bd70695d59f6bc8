import { Radio } from '@mantine/core'
import type { Edition } from '../../shared/program/edition'
import { PROFILE_IDS, type ProfileId } from '../../shared/program/ids'
import { shortProfile } from '../ui/partner-words'
import classes from './partner-form.module.css'

interface Props {
  /** The id of the heading that names it. */
  readonly labelledBy: string
  readonly edition: Edition
  readonly value: ProfileId | ''
  readonly onChange: (profile: ProfileId | '') => void
}

/** The one competency that a partner is listed under (002:55-61), each with what it means. */
export function ProfileChoice({ labelledBy, edition, value, onChange }: Props) {
  return (
    <Radio.Group
      aria-labelledby={labelledBy}
      value={value}
      onChange={(said) => onChange(PROFILE_IDS.find((id) => id === said) ?? '')}
    >
      <div className={classes.profiles}>
        {edition.profiles.map(({ id, name, about }) => (
          <Radio
            key={id}
            size="xs"
            value={id}
            label={shortProfile(name)}
            description={firstSentence(about.text)}
          />
        ))}
        <Radio size="xs" value="" label="Not decided" description="Listed under none for now." />
      </div>
    </Radio.Group>
  )
}

/** What a profile is, without its examples. */
function firstSentence(text: string): string {
  return text.replace(/ Examples:.*$/, '')
}
