import { CREATIVE } from './partners/creative'
import { DISTRIBUTION } from './partners/distribution'
import { HOSTING } from './partners/hosting'
import { IT } from './partners/it'
import type { SamplePartner } from './sample-partner'

/** Sixty invented companies over all profiles, tiers and stages; the program tells them apart by id. */
export const SAMPLE_PARTNERS: readonly SamplePartner[] = [
  ...IT,
  ...CREATIVE,
  ...HOSTING,
  ...DISTRIBUTION,
]
