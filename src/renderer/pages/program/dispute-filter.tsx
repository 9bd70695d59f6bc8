import { useProgramView } from '../../stores/program-view'
import { ToggleChip } from '../../ui/toggle-chip'
import classes from './disputes.module.css'
import type { Dispute } from './model/disputes'
import { type Reading, useReading } from './reading'

interface Props<T> {
  readonly all: readonly Dispute<T>[]
  readonly shown: number
  readonly noun: string
}

/** Narrows contradictions or questions to those that change a number or touch the edition in view. */
export function DisputeFilter<T>({ all, shown, noun }: Props<T>) {
  const { edition, onPaper } = useReading()
  const { numbersOnly, touchingOnly, set } = useProgramView()
  if (onPaper) return null
  const numbers = all.filter(({ changesNumber }) => changesNumber).length
  const touching = all.filter(({ touches }) => touches(edition)).length
  return (
    <fieldset className={classes.filter} aria-label="Show only those that">
      <ToggleChip on={numbersOnly} onToggle={() => set({ numbersOnly: !numbersOnly })}>
        Change a number <b>{numbers}</b>
      </ToggleChip>
      <ToggleChip on={touchingOnly} onToggle={() => set({ touchingOnly: !touchingOnly })}>
        Touch {edition.name} <b>{touching}</b>
      </ToggleChip>
      <output className={classes.quiet}>
        {shown} of {all.length} {noun}
      </output>
    </fieldset>
  )
}

/** Those that the filter lets through, and always the one that was jumped to; paper shows all. */
export function useSifted<T extends { readonly id: string }>(
  all: readonly Dispute<T>[],
): readonly Dispute<T>[] {
  const reading = useReading()
  const { numbersOnly, touchingOnly } = useProgramView()
  return all.filter((dispute) => isShown(dispute, reading, { numbersOnly, touchingOnly }))
}

interface Sieve {
  readonly numbersOnly: boolean
  readonly touchingOnly: boolean
}

function isShown<T extends { readonly id: string }>(
  { about, changesNumber, touches }: Dispute<T>,
  { edition, target, onPaper }: Reading,
  { numbersOnly, touchingOnly }: Sieve,
): boolean {
  if (onPaper || about.id === target) return true
  return (!numbersOnly || changesNumber) && (!touchingOnly || touches(edition))
}
