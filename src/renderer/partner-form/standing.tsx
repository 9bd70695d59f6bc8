import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { parseDay } from '../../shared/basics/day'
import { formatNumber } from '../../shared/basics/format'
import type { Edition } from '../../shared/program/edition'
import { STAGES } from '../../shared/records/partner'
import type { PartnerWords } from '../stores/partner-drafts'
import { DayField } from '../ui/day-field'
import { sayStage } from '../ui/partner-words'
import { useRoots } from '../ui/roots'
import { planName } from '../ui/tier-name'
import classes from './partner-form.module.css'

interface Props {
  readonly words: PartnerWords
  readonly edition: Edition
  readonly complaint: string | undefined
  readonly onWrite: (part: Partial<PartnerWords>) => void
  readonly children: ReactNode
}

/** Where they stand with us: stage, plan, since when; none of it ever gates a tier (8.11). */
export function Standing({ words, edition, complaint, onWrite, children }: Props) {
  const { today } = useRoots()
  return (
    <section aria-labelledby="where-they-stand">
      <h3 id="where-they-stand">Where they stand with us</h3>
      <div className={classes.pair}>
        <Select
          label="Stage"
          data={STAGES.map((stage) => ({ value: stage, label: sayStage(stage) }))}
          value={words.stage}
          onChange={(value) => {
            const stage = STAGES.find((one) => one === value)
            if (stage) onWrite({ stage })
          }}
        />
        <Select
          label="Plan bought"
          data={[
            { value: '', label: 'None' },
            ...edition.plans.map(({ id, monthly }) => ({
              value: id,
              label: `${planName(id)}, $${formatNumber(monthly.value)} a month`,
            })),
          ]}
          value={words.plan}
          onChange={(value) =>
            onWrite({ plan: edition.plans.find(({ id }) => id === value)?.id ?? '' })
          }
        />
        <DayField
          label="Joined on"
          value={parseDay(words.joinedOn)}
          typed={words.joinedOn}
          today={today()}
          error={complaint}
          onChange={(day, text) => onWrite({ joinedOn: day ?? text })}
        />
        {children}
      </div>
    </section>
  )
}
