import { ON_COUNTING } from './ambiguities/counting'
import { ON_RUNNING } from './ambiguities/running'
import type { Ambiguity } from './ambiguity'
import { deepFreeze } from './freeze'

/** Every question the sources leave open, Q1 to Q31 in order. */
export const AMBIGUITIES: readonly Ambiguity[] = deepFreeze([...ON_COUNTING, ...ON_RUNNING])
