import type { Keys } from './keys'

/** Keys that a place on the screen answers to by itself, as people know them there. */
export interface PageKeys {
  readonly place: string
  readonly rows: readonly (readonly [keys: readonly Keys[], what: string])[]
}

/** For the map of keys only: these belong to the list, the page or the sheet that has the focus. */
export const PAGE_KEYS: readonly PageKeys[] = [
  {
    place: 'In a list that has the focus',
    rows: [
      [['ArrowDown', 'j'], 'The next line'],
      [['ArrowUp', 'k'], 'The one before'],
      [['Home'], 'The first'],
      [['End'], 'The last'],
    ],
  },
  {
    place: 'On Today',
    rows: [
      [['PageDown', 'PageUp'], 'Eight lines on or back'],
      [['Enter'], 'Do what the line says'],
      [['o'], 'Open its partner'],
      [['s'], 'Remind me in 7 days'],
      [['shift+S'], 'Remind me at the review'],
    ],
  },
  {
    place: 'In the list of partners',
    rows: [
      [['PageDown', 'PageUp'], 'Ten partners on or back'],
      [['Enter'], 'Open the partner'],
      [['Space'], 'Show or hide it at a glance'],
      [['x'], 'Select it, or no longer'],
      [['shift+ArrowDown', 'shift+ArrowUp'], 'Select from line to line'],
      [['mod+A'], 'Select all that are shown'],
      [['Escape'], 'Select none'],
      [['mod+C'], 'Copy the rows for a spreadsheet'],
      [['mod+V'], 'Bring rows from a spreadsheet in'],
    ],
  },
  {
    place: 'On a partner’s page',
    rows: [
      [['Enter'], 'In the ledger: what stands behind the line'],
      [['Escape'], 'Back to the list'],
    ],
  },
  {
    place: 'In Program',
    rows: [[['mod+P'], 'Print the program']],
  },
  {
    place: 'In Log activity',
    rows: [
      [['mod+Enter'], 'Save and log another'],
      [['Escape'], 'Close; what is written is kept'],
    ],
  },
  {
    place: 'In Find anything',
    rows: [
      [['>'], 'Commands only'],
      [['@'], 'Partners only'],
      [['#'], 'Entries only'],
    ],
  },
]
