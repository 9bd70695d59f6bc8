import { DateInput } from '@mantine/dates'
import { type Day, parseDay } from '../../shared/basics/day'
import { readDay } from './read-day'

interface Props {
  readonly label: string
  readonly value: Day | null
  readonly today: Day
  readonly error?: string | undefined
  readonly required?: boolean
  readonly onChange: (day: Day | null) => void
}

/** A day, typed as people write it or picked; what was typed is shown back in words at once. */
export function DayField({ label, value, today, error, required = false, onChange }: Props) {
  return (
    <DateInput
      label={label}
      value={value}
      valueFormat="D MMM YYYY"
      placeholder="28 oct or 2026-10-28"
      dateParser={(text) => readDay(text, today)}
      onChange={(day) => onChange(day === null ? null : parseDay(day.slice(0, 10)))}
      required={required}
      error={error}
      size="xs"
      highlightToday
    />
  )
}
