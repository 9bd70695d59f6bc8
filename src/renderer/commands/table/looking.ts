import {
  IconArrowsExchange,
  IconBook2,
  IconCalendar,
  IconCalendarEvent,
  IconMoon,
  IconSun,
  IconSunMoon,
} from '@tabler/icons-react'
import { monthEndBefore } from '../../../shared/basics/day'
import { EDITIONS } from '../../../shared/program/editions'
import { useView } from '../../stores/view'
import type { Command } from './command'

/** By which rules, on which day and in which light the desk is looked at. */
export const LOOKING: readonly Command[] = [
  ...EDITIONS.map(
    ({ id, name }): Command => ({
      id: `edition ${id}`,
      icon: IconBook2,
      isOn: ({ edition }) => edition === id,
      name: `Judge by ${name}`,
      words: 'edition rules program change switch',
      chapter: 'What is looked at',
      keys: [],
      run: () => useView.getState().set({ edition: id }),
    }),
  ),
  {
    id: 'other edition',
    icon: IconArrowsExchange,
    name: 'Switch edition',
    words: 'other rules program compare',
    chapter: 'What is looked at',
    keys: ['e'],
    run: () => {
      const { edition, set } = useView.getState()
      const at = EDITIONS.findIndex(({ id }) => id === edition)
      const next = EDITIONS[(at + 1) % EDITIONS.length]
      if (next) set({ edition: next.id })
    },
  },
  {
    id: 'as of today',
    isOn: ({ asOf }) => asOf === null,
    icon: IconCalendar,
    name: 'As of today',
    words: 'date day now current',
    chapter: 'What is looked at',
    keys: ['t'],
    run: () => useView.getState().set({ asOf: null }),
  },
  {
    id: 'as of last review',
    isOn: ({ asOf, lastReview }) => asOf === lastReview,
    icon: IconCalendarEvent,
    name: 'As of the last review',
    words: 'date day month end before',
    chapter: 'What is looked at',
    keys: ['r'],
    run: ({ roots }) => useView.getState().set({ asOf: monthEndBefore(roots.today()) }),
  },
  ...(
    [
      ['auto', 'as the system', 'light dark automatic', IconSunMoon],
      ['light', 'light', 'bright day', IconSun],
      ['dark', 'dark', 'night', IconMoon],
    ] as const
  ).map(
    ([scheme, name, words, icon]): Command => ({
      id: `theme ${scheme}`,
      icon,
      isOn: (looks) => looks.scheme === scheme,
      name: `Theme: ${name}`,
      words: `appearance mode colours look ${words}`,
      chapter: 'What is looked at',
      keys: [],
      run: ({ setScheme }) => setScheme(scheme),
    }),
  ),
]
