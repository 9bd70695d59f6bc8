import type { Way } from './glossary'

/** An answer to a question about the desk itself. */
export interface Topic {
  readonly title: string
  readonly says: readonly string[]
  readonly shows: Way
}

/** What people ask before they trust a desk with their work. */
export const TOPICS: readonly Topic[] = [
  {
    title: 'How to carry it to another laptop',
    says: [
      'Export everything as one data file, take it along by mail or stick, and open it there: it holds every partner, every entry and the whole history, with every undo still in it.',
      'Opened at a desk that has work of its own, it is joined: you see what would come before it does.',
    ],
    shows: { path: '/data', name: 'Data & safety' },
  },
  {
    title: 'How to take something back',
    says: [
      'Every change can be undone: from its notice, with Ctrl or ⌘ Z, with Undo in the rail, or weeks later from the history, a whole import included.',
      'Undo is itself a change: nothing is ever deleted, and Redo brings it back. In a field that is being written in, the same keys undo the writing.',
    ],
    shows: { path: '/history', name: 'History' },
  },
  {
    title: 'How to find the reason for a figure',
    says: [
      'Press a figure: it opens to the entries that make it and to the rule. Press the small number beside a rule, such as 000:26: it opens to the line of the program it comes from.',
      'The same number typed into Find anything leads to that line.',
    ],
    shows: { path: '/partners', name: 'Partners' },
  },
  {
    title: 'What leaves this computer',
    says: [
      'Nothing, unless you save a file and send it. There is no account, no update call and no counting of what you do; all of it works without a network.',
    ],
    shows: { path: '/data', name: 'Data & safety' },
  },
]
