import type { RefObject } from 'react'

/** Ways back to the list, so that keys go on where they were. */
interface FocusList {
  focusList(): void
  /** Once what is about to go is gone: a focus that went with it comes to the list. */
  catchFocus(): void
}

/** What is done often ends what had the focus: a line, its peek, a dialog; the list takes it, or what stands in its stead. */
export function useFocusList(page: RefObject<HTMLElement | null>): FocusList {
  function focusList() {
    page.current?.querySelector<HTMLElement>('[data-arrival]')?.focus()
  }

  function catchFocus() {
    requestAnimationFrame(() => {
      const { activeElement: at } = document
      if (at === null || at === document.body || at.closest('[role=dialog]')) focusList()
    })
  }

  return { focusList, catchFocus }
}
