import { formatNumber, plural } from '../../../../shared/basics/format'
import { sayDollars } from '../../../../shared/documents/words'
import type { Edition } from '../../../../shared/program/edition'
import type { Figure, NotStated } from '../../../../shared/program/source'
import { tierName } from '../../../ui/tier-name'
import { howOf, NOT_STATED, type Saying, type Sheet, say } from './sheet'

/** Single figures of the program: fee, referral fees, package, deadlines and limits. */
export function feesSheet(edition: Edition): Sheet {
  const { fee, referralFees, kickOffPackage: kickOff, softLimits } = edition
  const { meantFor } = kickOff
  const alias = 'line' in meantFor.source ? meantFor.source.as : undefined
  const rows: readonly (readonly [string, string, string, Saying])[] = [
    ['Program fee', 'fee', 'Fee a month', figure(fee.monthly, sayDollars)],
    ['Program fee', 'fee-waived', 'Waived from', figure(fee.waivedFrom, pointsAYear)],
    ['Lead referral fees', 'referral-cold', 'Cold lead', figure(referralFees.cold, percent)],
    ['Lead referral fees', 'referral-hot', 'Hot lead', figure(referralFees.hot, percent)],
    ['Kick-Off Package', 'kick-off-price', 'Price', figure(kickOff.price, sayDollars)],
    ['Kick-Off Package', 'kick-off-discount', 'Discount in it', figure(kickOff.discount, percent)],
    ['Kick-Off Package', 'kick-off-list', 'List price', figure(kickOff.listPrice, sayDollars)],
    ['Kick-Off Package', 'kick-off-hours', 'Hours of support', figure(kickOff.supportHours, hours)],
    [
      'Kick-Off Package',
      'kick-off-tier',
      'Meant for',
      say(tierName(meantFor.value), meantFor.source, alias ? { how: `written “${alias}”` } : {}),
    ],
    ['Counting and deadlines', 'window', 'Counted over', figure(edition.windowMonths, months)],
    ['Counting and deadlines', 'logo', 'Logo changed within', figure(edition.logoDays, days)],
    [
      'Counting and deadlines',
      'minutes',
      'Minutes of work a day, a warning above',
      figure(softLimits.minutesPerDay, formatNumber),
    ],
    [
      'Counting and deadlines',
      'forum-posts',
      'Forum posts a day, a warning above',
      figure(softLimits.forumPostsPerDay, formatNumber),
    ],
  ]
  return {
    id: 'fees',
    caption: 'Fees, packages and deadlines',
    of: 'What is asked or paid',
    shape: 'list',
    placesAt: 'figure',
    columns: [{ id: 'figure', name: 'Figure', align: 'end' }],
    rows: rows.map(([part, id, name, saying]) => ({
      ...{ id, name, part, inherited: false, cells: { figure: saying } },
    })),
  }
}

function figure(stated: Figure | NotStated, words: (value: number) => string): Saying {
  if (stated === 'not stated') return NOT_STATED
  const { value, source } = stated
  return say(words(value), source, howOf(source))
}

const pointsAYear = (value: number): string => `${formatNumber(value)} points a year`
const percent = (value: number): string => `${formatNumber(value)} %`
const hours = (value: number): string => `${formatNumber(value)} h`
const months = (value: number): string => plural(value, 'month')
const days = (value: number): string => plural(value, 'day')
