import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconFilterOff,
  IconListSearch,
  IconNote,
  IconPencil,
  IconPlus,
  IconSearch,
  IconUserPlus,
} from '@tabler/icons-react'
import { useFinder } from '../../stores/finder'
import { useLogDraft } from '../../stores/log-draft'
import { usePartnerForm } from '../../stores/partner-form'
import { showAll } from '../../stores/show-all'
import { partnerPath } from '../../ui/routes'
import { focusSoon } from '../focus-soon'
import type { Command } from './command'
import { takeBack } from './undoing'

/** What is done to the desk, and the two ways to look something up. */
export const DOING: readonly Command[] = [
  {
    id: 'find',
    icon: IconSearch,
    name: 'Find anything',
    words: '',
    chapter: 'Anywhere',
    keys: ['mod+K'],
    inFields: true,
    onlyKeys: true,
    run: () => {
      const { open, find, close } = useFinder.getState()
      if (open === 'palette') close()
      else find()
    },
  },
  {
    id: 'search partners',
    icon: IconListSearch,
    name: 'Search the list of partners',
    words: 'filter list field',
    chapter: 'Anywhere',
    keys: ['/'],
    run: ({ goTo }) => {
      if (document.getElementById('search') === null) goTo('/partners')
      focusSoon(() => document.getElementById('search'))
    },
  },
  {
    id: 'log activity',
    icon: IconPlus,
    name: 'Log activity',
    words: 'add new entry record points what a partner did',
    chapter: 'Anywhere',
    keys: ['mod+N', 'n'],
    partner: 'taken',
    inFields: true,
    writes: true,
    run: ({ partner }) => useLogDraft.getState().start(partner),
  },
  {
    id: 'edit partner',
    icon: IconPencil,
    name: 'Edit partner',
    words: 'change particulars name profile stage plan owner contacts country',
    chapter: 'The desk',
    keys: [],
    partner: 'needed',
    writes: true,
    run: ({ partner }) => partner !== null && usePartnerForm.getState().start({ id: partner }),
  },
  {
    id: 'add note',
    icon: IconNote,
    name: 'Add note',
    words: 'write remark log what was said agreed call meeting',
    chapter: 'The desk',
    keys: [],
    partner: 'needed',
    writes: true,
    run: ({ partner, goTo }) => {
      if (partner === null) return
      goTo(partnerPath(partner))
      focusSoon(() => document.querySelector<HTMLElement>('#page [aria-label="New note"]'))
    },
  },
  {
    id: 'new partner',
    icon: IconUserPlus,
    name: 'New partner',
    words: 'add create company',
    chapter: 'The desk',
    keys: [],
    writes: true,
    run: () => usePartnerForm.getState().start('new'),
  },
  {
    id: 'undo',
    icon: IconArrowBackUp,
    name: 'Undo',
    words: 'take back revert last change',
    chapter: 'Anywhere',
    keys: ['mod+Z'],
    writes: true,
    run: (hand) => takeBack('undo', hand),
  },
  {
    id: 'redo',
    icon: IconArrowForwardUp,
    name: 'Redo',
    words: 'again repeat undone change',
    chapter: 'Anywhere',
    keys: ['mod+shift+Z', 'mod+Y'],
    writes: true,
    run: (hand) => takeBack('redo', hand),
  },
  {
    id: 'clear filters',
    icon: IconFilterOff,
    name: 'Show all partners',
    words: 'clear reset filters search tiers profile list',
    chapter: 'What is looked at',
    keys: [],
    run: ({ goTo }) => {
      showAll()
      goTo('/partners')
    },
  },
]
