import {
  type Icon,
  IconFileImport,
  IconFileText,
  IconHelpCircle,
  IconHistory,
  IconListDetails,
  IconShieldCheck,
  IconSunrise,
  IconUsers,
} from '@tabler/icons-react'
import type { Keys } from '../keys/keys'

/** A page that the rail leads to. */
export interface PageWay {
  readonly path: string
  readonly name: string
  /** Other words it is found by. */
  readonly words: string
  readonly keys: Keys
  readonly icon: Icon
}

/** The pages in the order of the rail. */
export const PAGES: readonly PageWay[] = [
  {
    path: '/today',
    name: 'Today',
    words: 'duties reminders waiting expiring terms review due',
    keys: 'g t',
    icon: IconSunrise,
  },
  {
    path: '/partners',
    name: 'Partners',
    words: 'list companies tiers',
    keys: 'g p',
    icon: IconUsers,
  },
  {
    path: '/import',
    name: 'Import',
    words: 'csv spreadsheet upload files bring in',
    keys: 'g i',
    icon: IconFileImport,
  },
  {
    path: '/program',
    name: 'Program',
    words: 'rules tiers catalogue plans benefits discounts contradictions editions',
    keys: 'g r',
    icon: IconListDetails,
  },
  {
    path: '/documents',
    name: 'Documents',
    words: 'pdf contract overview print',
    keys: 'g d',
    icon: IconFileText,
  },
  {
    path: '/history',
    name: 'History',
    words: 'log changes undo who when',
    keys: 'g h',
    icon: IconHistory,
  },
  {
    path: '/data',
    name: 'Data & safety',
    words: 'backup journal store export restore and check',
    keys: 'g s',
    icon: IconShieldCheck,
  },
  {
    path: '/help',
    name: 'Help',
    words: 'glossary words meaning keyboard questions versions about',
    keys: 'g e',
    icon: IconHelpCircle,
  },
]
