import { Tooltip } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { Link, useLocation } from 'wouter'
import { formatNumber, plural } from '../../shared/basics/format'
import { PAGES, type PageWay } from '../commands/table/pages'
import { useDeskStore } from '../stores/desk'
import { Brand } from '../ui/brand'
import { useRoots } from '../ui/roots'
import { safetyOf } from '../ui/safety'
import classes from './rail.module.css'
import { UndoButtons } from './undo-buttons'

/** Up to here the rail shows icons alone, as its style sheet has it. */
const NARROW = '(max-width: 900px)'

/** The way between pages, and at its foot how safe the work is, and whose it is. */
export function Rail() {
  const { partners, entries, person } = useDeskStore((desk) => desk.state)
  const counts: Readonly<Record<string, number>> = { '/partners': partners }
  return (
    <nav className={classes.rail} aria-label="Pages">
      <div className={classes.brand}>
        <Brand />
      </div>
      {PAGES.map((page) => (
        <Way key={page.path} page={page} count={counts[page.path] ?? 0} />
      ))}
      <UndoButtons />
      <div className={classes.foot}>
        <SafetyLine />
        <div className={classes.person} title={person ?? undefined}>
          <bdi>{person}</bdi> · {plural(entries, 'entry', 'entries')}
        </div>
      </div>
    </nav>
  )
}

/** How safe the data is, in three words; it opens the page that says the rest. */
function SafetyLine() {
  const { machine } = useRoots()
  const { place, lasting } = useDeskStore()
  const safety = safetyOf(place, machine.kind, lasting)
  if (!safety) return null
  return (
    <Link
      href="/data"
      className={classes.safety ?? ''}
      data-level={safety.level}
      title={`${safety.words}. ${safety.where}`}
      aria-label={`${safety.words}: how safe the data is`}
    >
      <span className={classes.dot} aria-hidden="true" />
      <span className={classes.safetyWords}>{safety.words}</span>
    </Link>
  )
}

function Way({
  page: { path: to, name, icon: Icon },
  count,
}: {
  readonly page: PageWay
  readonly count: number
}) {
  const [path] = useLocation()
  const narrow = useMediaQuery(NARROW) ?? false
  const here = path === to || path.startsWith(`${to}/`)
  return (
    <Tooltip label={name} position="right" disabled={!narrow} openDelay={200}>
      <Link href={to} className={classes.way ?? ''} aria-current={here ? 'page' : undefined}>
        <Icon aria-hidden="true" />
        <span className={classes.wayName}>{name}</span>
        {count > 0 && <span className={classes.count}>{formatNumber(count)}</span>}
      </Link>
    </Tooltip>
  )
}
