import type { JournalPlace, Machine } from '../../shared/platform'

/** How safe the desk's data is where it lies, in words for the rail and for the page about it. */
export interface Safety {
  readonly level: 'safe' | 'fair' | 'poor'
  /** Three words or fewer. */
  readonly words: string
  /** Where the data lies. */
  readonly where: string
  readonly guards: readonly string[]
  readonly leaves: readonly string[]
}

const CRASH = 'A crash, a power cut or a full disk in the middle of a change'
const DATABASE = 'The browser emptying or damaging its database'
const LAPTOP = 'This computer lost, stolen or broken: keep a data file elsewhere'

/** Says plainly what the place of the journal protects against, and what it does not. */
export function safetyOf(
  place: JournalPlace | null,
  machine: Machine['kind'],
  lasting: boolean | null,
): Safety | null {
  if (place === null) return null
  const desktop = machine === 'desktop'
  switch (place.kind) {
    case 'folder':
      return place.waiting ? waiting(place.name) : inFolder(place.name, desktop)
    case 'profile':
      return inProfile(lasting === true)
    case 'none':
      return nowhere(lasting === true)
    default:
      return place.kind satisfies never
  }
}

function inFolder(name: string, desktop: boolean): Safety {
  return {
    level: 'safe',
    words: 'Safe in files',
    where: desktop
      ? `Every change is written to plain files in ${name} before it counts as saved, and then to the app’s own store.`
      : `Every change is written to plain files in the folder “${name}” before it counts as saved, and then to this browser’s store.`,
    guards: [CRASH, DATABASE, desktop ? 'The app being removed' : 'Clearing the browser’s data'],
    leaves: [LAPTOP],
  }
}

function waiting(name: string): Safety {
  return {
    level: 'poor',
    words: 'Folder not granted',
    where: `The folder “${name}” must be granted again before this browser may write to it; until then changes are kept in this browser alone.`,
    guards: [CRASH, DATABASE],
    leaves: ['Clearing the browser’s data', LAPTOP],
  }
}

function inProfile(lasting: boolean): Safety {
  return {
    level: 'fair',
    words: 'In this browser',
    where:
      'Every change is written twice within this browser: to files in its private storage and to its database. If one is damaged, it is built again from the other.',
    guards: [CRASH, DATABASE],
    leaves: [
      'Clearing the browser’s data, or its profile being deleted',
      ...(lasting ? [] : ['The browser making room when the disk runs short: it gave no promise']),
      LAPTOP,
    ],
  }
}

function nowhere(lasting: boolean): Safety {
  return {
    level: 'poor',
    words: 'Only one copy',
    where:
      'This browser keeps the data in its database alone: no second copy can be written here. Save a data file after every day’s work.',
    guards: ['Closing the window in the middle of a change'],
    leaves: [
      DATABASE,
      'Clearing the browser’s data, or its profile being deleted',
      ...(lasting ? [] : ['The browser making room when the disk runs short: it gave no promise']),
      LAPTOP,
    ],
  }
}
