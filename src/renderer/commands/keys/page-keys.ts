import type { Keys } from './keys'

/** Keys that a place on the screen answers to by itself, as people know them there. */
export interface PageKeys {
  readonly place: string
  readonly rows: readonly (readonly [keys: readonly Keys[], what: string])[]
}

/** For the map of keys only: these belong to the list, the page or the sheet that has the focus. */
export const PAGE_KEYS: readonly PageKeys[] = [
  {
    place: 'On Today',
    rows: [
      [['ArrowDown', 'ArrowUp'], 'The next line and the one before'],
      [['Enter'], 'Do what the line says'],
      [['o'], 'Open its partner'],
      [['s'], 'Remind me in 7 days'],
      [['shift+S'], 'Remind me at the review'],
    ],
  },
  {
    place: 'In the list of partners',
    rows: [
      [['ArrowDown', 'ArrowUp'], 'The next and the one before'],
      [['j', 'k'], 'The same with letters'],
      [['Home', 'End'], 'The first and the last'],
      [['Enter'], 'Open the partner'],
    ],
  },
  {
    place: 'On a partner’s page',
    rows: [[['Escape'], 'Back to the list']],
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
