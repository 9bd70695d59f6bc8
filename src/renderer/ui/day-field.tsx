import { ActionIcon, Button, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { type Day, parseDay } from '../../shared/basics/day'
import { formatDay } from '../../shared/basics/format'
import classes from './day-field.module.css'
import { dayComplaint, daysMeant, readDay, type Towards } from './read-day'

interface Props {
  readonly label: string
  readonly value: Day | null
  /** What was typed before and could not be read. */
  readonly typed?: string
  readonly today: Day
  /** Where a day without a year is looked for; behind, where nothing is said. */
  readonly towards?: Towards
  readonly error?: string | undefined
  /** The day as it is read, null where it is not, with the text itself. */
  readonly onChange: (day: Day | null, text: string) => void
}

/** A day, typed as people write it or picked; one that can be read two ways stays as typed and is asked about. */
export function DayField(props: Props) {
  const { label, value, typed = '', today, towards = 'past', error, onChange } = props
  const [text, setText] = useState<string | null>(value === null && typed !== '' ? typed : null)
  const [left, setLeft] = useState(true)
  const [picking, setPicking] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const complaint = text === null ? null : dayComplaint(text, today, towards)
  const meant = text === null ? [] : daysMeant(text, today, towards)

  function type(written: string) {
    setText(written)
    setLeft(false)
    onChange(readDay(written, today, towards), written)
  }

  function pick(day: Day | null) {
    setText(null)
    setPicking(false)
    if (day) onChange(day, day)
  }

  return (
    <div>
      <TextInput
        ref={field}
        label={label}
        placeholder="28 oct or 2026-10-28"
        value={text ?? (value ? formatDay(value) : '')}
        error={left ? (complaint ?? error) : error}
        description={text !== null && value !== null ? `Reads as ${formatDay(value)}` : ''}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => {
          setLeft(true)
          if (complaint === null) setText(null)
        }}
        rightSection={
          <Popover
            opened={picking}
            onChange={setPicking}
            position="bottom-end"
            trapFocus
            returnFocus
          >
            <Popover.Target>
              <ActionIcon
                variant="transparent"
                color="gray"
                aria-label={`Pick: ${label}`}
                onClick={() => setPicking(!picking)}
              >
                <IconCalendar size={15} aria-hidden="true" />
              </ActionIcon>
            </Popover.Target>
            <Popover.Dropdown aria-label={label} data-mantine-stop-propagation>
              <DatePicker
                value={value}
                {...(value && { defaultDate: value })}
                highlightToday
                onChange={(day) => pick(day === null ? null : parseDay(day.slice(0, 10)))}
              />
            </Popover.Dropdown>
          </Popover>
        }
      />
      {meant.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form of its own inside the field
        <div role="group" aria-label={`Which day is meant: ${label}`} className={classes.meant}>
          {meant.map((day) => (
            <Button
              key={day}
              variant="default"
              size="compact-sm"
              onClick={() => {
                pick(day)
                field.current?.focus()
              }}
            >
              {formatDay(day)}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
