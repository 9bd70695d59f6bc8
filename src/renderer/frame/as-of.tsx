import { Button, Popover } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { addMonths, type Day, monthEndFrom } from '../../shared/basics/day'
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
          <Another onChoose={choose} />
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

/** Any other day; it is taken only when confirmed, as half a date may read as another one. */
function Another({ onChoose }: { readonly onChoose: (day: Day) => void }) {
  const { today } = useRoots()
  const { asOf } = useView()
  const [day, setDay] = useState(asOf)

  function look(event: FormEvent) {
    event.preventDefault()
    if (day) onChoose(day)
  }

  return (
    <form className={classes.another} onSubmit={look}>
      <DayField label="Another day" value={day} today={today()} onChange={setDay} />
      <Button type="submit" variant="default" disabled={day === null}>
        Look
      </Button>
    </form>
  )
}

function choicesOn(today: Day): readonly Choice[] {
  const ends = Array.from({ length: MONTHS_OFFERED }, (_, back) =>
    monthEndFrom(addMonths(today, -back)),
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
