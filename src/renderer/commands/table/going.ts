import { IconFileText, IconKeyboard } from '@tabler/icons-react'
import { useFinder } from '../../stores/finder'
import { contractPath } from '../../ui/routes'
import type { Command } from './command'
import { PAGES } from './pages'

/** Where one can go: every page of the rail, and what stands on some of them. */
export const GOING: readonly Command[] = [
  ...PAGES.map(
    ({ path, name, words, keys, icon }): Command => ({
      id: `page ${path}`,
      icon,
      name,
      words: `go to open ${words}`,
      chapter: 'Go to',
      keys: [keys],
      run: ({ goTo }) => goTo(path),
    }),
  ),
  {
    id: 'contract',
    icon: IconFileText,
    name: 'Contract PDF',
    words: 'document sign agreement partner',
    chapter: 'Go to',
    keys: [],
    partner: 'needed',
    run: ({ goTo, partner }) => partner !== null && goTo(contractPath(partner)),
  },
  {
    id: 'keys',
    icon: IconKeyboard,
    name: 'Keyboard map',
    words: 'shortcuts hotkeys help',
    chapter: 'Anywhere',
    keys: ['?'],
    run: () => useFinder.getState().showKeys(),
  },
]
