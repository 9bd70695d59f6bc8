import { IconUserPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Condition } from '../../stores/list-view'
import { usePartnerForm } from '../../stores/partner-form'
import { WriteButton } from '../../ui/write-button'
import { ViewsMenu } from './narrowing/views-menu'
import classes from './partners.module.css'

interface Props {
  readonly sum: ReactNode
  /** How many partners meet a condition; null where that is not known yet. */
  readonly countOf: (condition: Condition) => number | null
}

/** What page this is, in which view it stands and what it sums up to; and the way to add a partner. */
export function PageHead({ sum, countOf }: Props) {
  const start = usePartnerForm((form) => form.start)
  return (
    <header className={classes.head}>
      <h1>Partners</h1>
      <ViewsMenu countOf={countOf} />
      <p className={classes.sum}>{sum}</p>
      <WriteButton
        variant="default"
        leftSection={<IconUserPlus size={15} aria-hidden="true" />}
        onClick={() => start('new')}
      >
        New partner
      </WriteButton>
    </header>
  )
}
