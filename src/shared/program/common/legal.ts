import { passage } from '../cite'
import type { Passage } from '../source'

/** The legal notices of the program text (002:161-170). */
export const LEGAL: readonly Passage[] = [
  passage(
    'Copyright: © 2025, 7x. Some rights are reserved, as the licensing terms say.',
    ['002:163'],
    '© 2025, 7x. Some Rights Reserved.',
  ),
  passage(
    'Trademark notice: the source has the heading and no text under it, so none is given here.',
    ['002:164'],
    'Trademark Notice',
  ),
  passage(
    'Program changes: 7x keeps the full right to change or administer this program.',
    ['002:165'],
    '7x reserves full rights to change or administer this program.',
  ),
  passage(
    'Licensing terms: the program text is licensed under Creative Commons Attribution-ShareAlike 4.0 International (CC BY-SA 4.0), https://creativecommons.org/licenses/by-sa/4.0/',
    ['002:166'],
    'Creative Commons Attribution-ShareAlike 4.0 International',
  ),
  passage(
    'License summary: the source has the heading and no text under it, so none is given here.',
    ['002:167'],
    'License Summary',
  ),
  passage(
    'Sharing our investment: whoever wants to base a document of their own on this one finds a generic version at https://exponential.earth/partner/program',
    ['002:168', '002:169', '002:170'],
  ),
]
