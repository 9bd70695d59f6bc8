import { tellFailure } from './notices'

/** What is copied, by its kinds: 'text/plain', 'text/html'. */
export type Copied = Readonly<Record<string, string>>

/** Puts something on the clipboard; false where no copy came about, as without a person's act. */
export function copy(what: Copied): boolean {
  let copied = false
  const give = (event: ClipboardEvent) => {
    giveTo(event, what)
    copied = true
  }
  document.addEventListener('copy', give, { capture: true, once: true })
  // The one way that asks no permission, which the desktop app grants to nobody.
  document.execCommand('copy')
  document.removeEventListener('copy', give, { capture: true })
  return copied
}

/** Puts a text on the clipboard, and tells where that failed. */
export function copyText(text: string): boolean {
  const copied = copy({ 'text/plain': text })
  if (!copied)
    tellFailure(new Error('The clipboard is not open to this window: mark the text and copy it.'))
  return copied
}

/** Gives a copy that is under way something else than what is marked on the page. */
export function giveTo(
  event: Pick<ClipboardEvent, 'clipboardData' | 'preventDefault' | 'stopPropagation'>,
  what: Copied,
): void {
  for (const [kind, text] of Object.entries(what)) event.clipboardData?.setData(kind, text)
  event.preventDefault()
  event.stopPropagation()
}
