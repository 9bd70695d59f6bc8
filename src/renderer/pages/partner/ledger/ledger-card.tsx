import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react'
import { formatDay, formatNumber, plural } from '../../../../shared/basics/format'
import type { Posting } from '../../../../shared/ledger/posting'
import type { Edition } from '../../../../shared/program/edition'
import type { Standing } from '../../../engine/desk'
import { useLogDraft } from '../../../stores/log-draft'
import { Card } from '../../../ui/card'
import { useWishedWaiting } from '../../../ui/use-wished-waiting'
import { WriteButton } from '../../../ui/write-button'
import type { OpenReason } from '../reasons/reason'
import classes from './ledger.module.css'
import { LedgerHead } from './ledger-head'
import { PLAIN_SIEVE, partsOf, siftLedger } from './ledger-lines'
import { LedgerPager } from './ledger-pager'
import { LedgerRow } from './ledger-row'
import { LedgerSearch, LedgerTools } from './ledger-tools'
import type { RecordedBy } from './recorded'

interface Props {
  readonly standing: Standing
  readonly edition: Edition
  readonly recorded: RecordedBy
  readonly onOpen: OpenReason
}

/** Lines on a page of the ledger: what can be read without the window growing slow. */
const PAGE = 40
/** Lines drawn with the page itself; the rest follow at once, below what is in sight. */
const FIRST_LINES = 6

/** Every entry up to the day, what it counts and why; the counted points sum to the balance. */
export function LedgerCard({ standing, edition, recorded, onOpen }: Props) {
  const { assessment, partner, later } = standing
  const { postings, cutOff } = assessment
  const start = useLogDraft((store) => store.start)
  const table = useRef<HTMLTableElement>(null)
  const wished = useWishedWaiting(partner.id, table)
  const [sieve, setSieve] = useState({
    ...PLAIN_SIEVE,
    fate: wished ? ('waiting' as const) : PLAIN_SIEVE.fate,
  })
  const [from, setFrom] = useState(0)
  const parts = useMemo(() => partsOf(postings), [postings])
  // Typing stays ahead of a long list; a filter that was pressed shows at once.
  const search = useDeferredValue(sieve.search)
  const rows = useMemo(
    () => siftLedger(postings, { ...sieve, search }, edition, recorded),
    [postings, sieve, search, edition, recorded],
  )
  const drawn = useDeferredValue(PAGE, FIRST_LINES)
  const first = from < rows.length ? from : 0
  const counting = parts.counting.length
  const change = (part: Partial<typeof sieve>) => {
    setSieve({ ...sieve, ...part })
    setFrom(0)
  }

  return (
    <Card
      title="Ledger"
      tools={<LedgerTools parts={parts} sieve={sieve} onChange={change} />}
      aside={`${formatNumber(assessment.points)} points = the sum of ${plural(counting, 'counting entry', 'counting entries')}`}
    >
      {postings.length === 0 ? (
        <div className={classes.empty}>
          <p>No activity recorded up to {formatDay(cutOff)}.</p>
          <WriteButton variant="default" onClick={() => start(partner.id)}>
            Log the first activity
          </WriteButton>
        </div>
      ) : (
        <>
          <LedgerSearch sieve={sieve} edition={edition} onChange={change} found={rows.length} />
          <table ref={table} className={classes.ledger} aria-label="Entries">
            <LedgerHead sieve={sieve} onChange={change} />
            <tbody onKeyDown={walk}>
              {rows.slice(first, first + drawn).map((posting, at, lines) => (
                <LedgerRow
                  key={`${posting.side} ${posting.entry.id}`}
                  posting={posting}
                  edition={edition}
                  brought={recorded(posting.entry.id)}
                  asAbove={at > 0 && isAlike(recorded, posting, lines[at - 1])}
                  onOpen={onOpen}
                />
              ))}
            </tbody>
          </table>
          {rows.length === 0 && (
            <p className={classes.nothing}>No entry matches. Clear the search or the filters.</p>
          )}
          <LedgerPager first={first} size={PAGE} total={rows.length} onTurn={setFrom} />
        </>
      )}
      {later > 0 && (
        <p className={classes.later}>
          {plural(later, 'entry', 'entries')} dated after {formatDay(cutOff)} not looked at.
        </p>
      )}
    </Card>
  )
}

/** Whether two lines were recorded by the same person on the same day; while the log is read, they are taken to be. */
function isAlike(recorded: RecordedBy, one: Posting, other: Posting | undefined): boolean {
  const [a, b] = [recorded(one.entry.id), other && recorded(other.entry.id)]
  return a?.person === b?.person && a?.day === b?.day
}

/** Up and down, or K and J, go from line to line; Enter opens the one in hand. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS.get(event.key)
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  const figures = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-figure]')]
  const line = document.activeElement?.closest('tr')?.querySelector<HTMLElement>('[data-figure]')
  const at = line ? figures.indexOf(line) : -1
  const next = figures[Math.min(figures.length - 1, Math.max(0, at + step))]
  if (!next) return
  event.preventDefault()
  next.focus()
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['j', 1],
  ['ArrowUp', -1],
  ['k', -1],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
])
