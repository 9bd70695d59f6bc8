import { formatNumber } from '../../basics/format'
import type { Edition } from '../../program/edition'
import type { Fact } from '../parts/fact-table'
import { sayDollars } from '../words'

/** The program fee and what waives it. */
export function feeFacts({ fee }: Edition): readonly Fact[] {
  return [
    {
      label: 'Program fee',
      value: `${sayDollars(fee.monthly.value)} a month`,
      source: fee.monthly.source,
    },
    {
      label: 'Fee waived from',
      value: `${formatNumber(fee.waivedFrom.value)} points a year`,
      source: fee.waivedFrom.source,
    },
  ]
}

/** Price and size of the Kick-Off Package. */
export function kickOffFacts({ kickOffPackage: kickOff }: Edition): readonly Fact[] {
  const support = kickOff.supportHours
  return [
    {
      label: 'Kick-Off Package price',
      value: sayDollars(kickOff.price.value),
      source: kickOff.price.source,
    },
    {
      label: 'Discount in that price',
      value: `${kickOff.discount.value}%`,
      source: kickOff.discount.source,
    },
    {
      label: 'List price',
      value: sayDollars(kickOff.listPrice.value),
      source: kickOff.listPrice.source,
    },
    support === 'not stated'
      ? { label: 'Support included', value: 'not stated' }
      : { label: 'Support included', value: `${support.value} hours`, source: support.source },
  ]
}

/** What a partner earns for a lead. */
export function referralFacts({ referralFees }: Edition): readonly Fact[] {
  const share = (percent: number): string => `${percent}% of the total contract value`
  return [
    { label: 'Cold lead', value: share(referralFees.cold.value), source: referralFees.cold.source },
    { label: 'Hot lead', value: share(referralFees.hot.value), source: referralFees.hot.source },
  ]
}

/** The periods a partner is bound by. */
export function periodFacts({ windowMonths, logoDays }: Edition): readonly Fact[] {
  return [
    {
      label: 'Points and revenue looked at',
      value: `${windowMonths.value} months`,
      source: windowMonths.source,
    },
    {
      label: 'Logo changed after a lower tier',
      value: `within ${logoDays.value} days`,
      source: logoDays.source,
    },
  ]
}

/** Daily counts above which the desk only warns; they bind nobody. */
export function warningFacts({ softLimits }: Edition): readonly Fact[] {
  return [
    {
      label: 'Minutes of work a day',
      value: `more than ${formatNumber(softLimits.minutesPerDay.value)} only warns`,
      source: softLimits.minutesPerDay.source,
    },
    {
      label: 'Forum posts a day',
      value: `more than ${formatNumber(softLimits.forumPostsPerDay.value)} only warns`,
      source: softLimits.forumPostsPerDay.source,
    },
  ]
}
