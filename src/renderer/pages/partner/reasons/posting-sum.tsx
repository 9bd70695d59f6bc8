import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatDay, formatMoney, formatNumber } from '../../../../shared/basics/format'
import { cents } from '../../../../shared/basics/money'
import type { Posting } from '../../../../shared/ledger/posting'
import type { Edition } from '../../../../shared/program/edition'
import type { Assessment } from '../../../../shared/tier/assessment'
import { ACTIVITY_NAMES } from '../../../engine/activity-names'
import { FigureButton } from '../../../ui/figure'
import { titleOf } from '../words'
import type { OpenReason } from './reason'
import classes from './reasons.module.css'

interface Props {
  readonly of: 'counted' | 'minimumRevenue'
  readonly assessment: Assessment
  readonly edition: Edition
  readonly onOpen: OpenReason
}

/** The list that sums to a figure, and below it what caps took away; each row opens its entry. */
export function PostingSum({ of, assessment: { postings, window }, edition, onOpen }: Props) {
  const say = (amount: number) =>
    of === 'counted' ? formatNumber(amount) : formatMoney(cents(amount))
  const inside = postings.filter(({ entry }) => entry.date >= window.from)
  const counting = inside.filter((posting) => posting[of] !== 0)
  // Minimum revenue is never clipped (L9).
  const clipped = of === 'counted' ? inside.filter(({ clips }) => clips.length > 0) : []
  const total = counting.reduce((sum, posting) => sum + posting[of], 0)
  return (
    <>
      {counting.length === 0 ? (
        <p className={classes.about}>No entry counts toward it.</p>
      ) : (
        <PostingRows
          name="What counts"
          postings={counting}
          amount={(posting) => say(posting[of])}
          total={say(total)}
          edition={edition}
          onOpen={onOpen}
        />
      )}
      {clipped.length > 0 && (
        <>
          <h3>Taken away by caps</h3>
          <PostingRows
            name="Taken away by caps"
            postings={clipped}
            amount={sayTaken}
            edition={edition}
            onOpen={onOpen}
          />
        </>
      )}
    </>
  )
}

/** More rows than this would hold the sheet up; the sum below them is that of all. */
const MOST = 200

interface RowsProps {
  readonly name: string
  readonly postings: readonly Posting[]
  readonly amount: (posting: Posting) => string
  /** What the amounts sum to; absent where a sum would say nothing. */
  readonly total?: string
  readonly edition: Edition
  readonly onOpen: OpenReason
}

/** Entries with what each adds, and their sum; each opens whole. */
export function PostingRows({ name, postings, amount, total, edition, onOpen }: RowsProps) {
  const [all, setAll] = useState(false)
  const rest = all ? 0 : postings.length - MOST
  return (
    <>
      <table className={classes.sum} aria-label={name}>
        <tbody>
          {postings.slice(0, all ? undefined : MOST).map((posting) => (
            <tr key={`${posting.side} ${posting.entry.id}`}>
              <td>{formatDay(posting.entry.date)}</td>
              <td>
                <FigureButton
                  label="open the entry"
                  onOpen={() =>
                    onOpen({
                      of: 'entries',
                      title: titleOf(edition, posting),
                      ids: [posting.entry.id],
                    })
                  }
                >
                  <bdi className={classes.opens}>{nameOf(posting)}</bdi>
                </FigureButton>
              </td>
              <td>{amount(posting)}</td>
            </tr>
          ))}
        </tbody>
        {total !== undefined && (
          <tfoot>
            <tr>
              <td colSpan={2}>Sum of {formatNumber(postings.length)}</td>
              <td>{total}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {rest > 0 && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          Show {formatNumber(rest)} more
        </Button>
      )}
    </>
  )
}

function sayTaken({ clips }: Posting): string {
  return formatNumber(-clips.reduce((sum, { points }) => sum + points, 0))
}

function nameOf({ entry, side }: Posting): string {
  const activity = ACTIVITY_NAMES.get(entry.activity) ?? entry.activity
  const what = side === 'revenue' ? `${activity}, its revenue` : activity
  return [what, entry.reference, entry.person].filter(Boolean).join(', ')
}
