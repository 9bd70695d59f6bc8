import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { type Day, parseDay } from '../../shared/basics/day'
import { formatDay } from '../../shared/basics/format'
import { dayComplaint, readDay } from './read-day'

interface Props {
  readonly label: string
  readonly value: Day | null
  /** What was typed before and could not be read. */
  readonly typed?: string
  readonly today: Day
  readonly error?: string | undefined
  /** The day as it is read, null where it is not, with the text itself. */
  readonly onChange: (day: Day | null, text: string) => void
}

/** A day, typed as people write it or picked; what cannot be read stays as it was typed and says why. */
export function DayField({ label, value, typed = '', today, error, onChange }: Props) {
  const [text, setText] = useState<string | null>(value === null && typed !== '' ? typed : null)
  const [left, setLeft] = useState(true)
  const [picking, setPicking] = useState(false)
  const complaint = text === null ? null : dayComplaint(text, today)

  function type(written: string) {
    setText(written)
    setLeft(false)
    onChange(readDay(written, today), written)
  }

  function pick(day: Day | null) {
    setText(null)
    setPicking(false)
    if (day) onChange(day, day)
  }

  return (
    <TextInput
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
        <Popover opened={picking} onChange={setPicking} position="bottom-end" trapFocus returnFocus>
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
  )
}
