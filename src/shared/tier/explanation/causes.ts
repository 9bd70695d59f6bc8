import type { Edition } from '../../program/edition'
import { assess } from '../assess'
import type { Assessment } from '../assessment'
import type { Sentence } from '../explain'
import { tierFinder } from '../thresholds'
import { lapses, unknowns } from './certificate-causes'
import { clips, refunds, restsOn, rollOffs } from './entry-causes'
import type { Trial } from './trial'

/**
 * The facts on which the tier turns. Each is tried: it is named only if the tier would really differ
 * without it.
 */
export function causesOf(edition: Edition, assessment: Assessment): readonly Sentence[] {
  const { points, revenue, certifications } = assessment
  const find = tierFinder(edition)
  const trial: Trial = {
    edition,
    assessment,
    tierOn: (facts) => assess(edition, facts).tier,
    tierWith: (figures) => find({ points, revenue, ...certifications, ...figures }),
  }
  return [restsOn, lapses, clips, refunds, rollOffs, unknowns].flatMap((cause) => cause(trial) ?? [])
}
