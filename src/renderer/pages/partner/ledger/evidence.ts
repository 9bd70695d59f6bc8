/** A stretch of a note: plain words, or an address of the web that is only ever copied. */
export interface Stretch {
  readonly text: string
  readonly isLink: boolean
}

const LINKS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'])/giu

/** A note taken apart into words and http(s) addresses; a dot at the end of a sentence is no part of one. */
export function stretchesOf(note: string): readonly Stretch[] {
  return note
    .split(LINKS)
    .map((text, at) => ({ text, isLink: at % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
