import { Button } from '@mantine/core'
import type { Partner } from '../../shared/records/partner'
import { isUnfinished } from '../stores/draft'
import { useLogDraft } from '../stores/log-draft'
import classes from './log-activity.module.css'

interface Props {
  readonly partners: readonly Partner[]
}

/** What was left unfinished for other partners: it waits there, and goes to nobody else. */
export function Unfinished({ partners }: Props) {
  const { partner, drafts, start, discard } = useLogDraft()
  const others = Object.values(drafts).filter(
    (draft) => draft.partner !== partner && isUnfinished(draft),
  )
  if (others.length === 0) return null
  return (
    <ul className={classes.unfinished} aria-label="Left unfinished">
      {others.map(({ partner: id }) => {
        const name = id === null ? null : (partners.find((one) => one.id === id)?.name ?? id)
        return (
          <li key={id ?? ''}>
            <span>
              {name === null ? 'Unfinished, no partner yet' : 'Unfinished for '}
              <bdi>{name}</bdi>
            </span>
            <Button variant="default" onClick={() => start(id)}>
              Continue
            </Button>
            <Button variant="subtle" onClick={() => discard(id)}>
              Discard
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
