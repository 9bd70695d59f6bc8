import { Button, Popover } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { addMonths, type Day, lastOfMonth, monthOf } from '../../shared/basics/day'
import { formatDay } from '../../shared/basics/format'
import { useView } from '../stores/view'
import { DayField } from '../ui/day-field'
import { useRoots } from '../ui/roots'
import classes from './top-bar.module.css'

const MONTHS_OFFERED = 12

interface Choice {
  readonly day: Day | null
  readonly label: string
  readonly remark: string
}

/** The day the desk is looked at: today, the month ends that reviews use, or any other. */
export function AsOf() {
  const { today } = useRoots()
  const { asOf, set } = useView()
  const [open, setOpen] = useState(false)
  const label = asOf === null ? `Today, ${formatDay(today())}` : formatDay(asOf)

  function choose(day: Day | null) {
    set({ asOf: day })
    setOpen(false)
  }

  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          aria-label={`As of ${label}`}
          leftSection={<IconCalendar size={15} aria-hidden="true" />}
          onClick={() => setOpen(!open)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="The day looked at">
        <div className={classes.asOf} role="radiogroup" aria-label="Review days">
          {choicesOn(today()).map(({ day, label: name, remark }) => (
            // biome-ignore lint/a11y/useSemanticElements: a row of buttons that each close the list
            <button
              key={name}
              type="button"
              role="radio"
              aria-checked={day === asOf}
              className={classes.day}
              onClick={() => choose(day)}
            >
              {name} <small>{remark}</small>
            </button>
          ))}
        </div>
        <div className={classes.other}>
          <DayField label="Another day" value={asOf} today={today()} onChange={choose} />
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

function choicesOn(today: Day): readonly Choice[] {
  const ends = Array.from({ length: MONTHS_OFFERED }, (_, back) =>
    lastOfMonth(monthOf(addMonths(today, -back))),
  )
  return [
    { day: null, label: 'Today', remark: formatDay(today) },
    ...ends.map((day, back) => ({
      day,
      label: formatDay(day),
      remark: remarkOn(back),
    })),
  ]
}

function remarkOn(monthsBack: number): string {
  if (monthsBack === 0) return 'this month’s review'
  return monthsBack === 1 ? 'last review' : ''
}
