import type { Command } from './command'
import { DOING } from './doing'
import { FILING } from './filing'
import { GOING } from './going'
import { LOOKING } from './looking'

/** Every command of the desk, once: palette, keys and the map of keys all read this table. */
export const COMMANDS: readonly Command[] = [...DOING, ...GOING, ...LOOKING, ...FILING]
