import { formatDay } from '../../../shared/basics/format'
import type { Entry } from '../../../shared/ledger/entry'

/** The figure of an entry's line in the ledger of the page, known by what a person reads there; null where it is not in sight. */
export function findEntryLine({ date, reference, person }: Entry): HTMLElement | null {
  const said = [formatDay(date), reference, person].filter(Boolean)
  const lines = [...document.querySelectorAll<HTMLElement>('#page table[aria-label=Entries] tr')]
  const line = lines.find((one) => said.every((text) => one.textContent?.includes(text)))
  return line?.querySelector<HTMLElement>('[data-figure], button') ?? null
}
