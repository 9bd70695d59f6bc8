import {
  IconFileImport,
  IconFileText,
  IconHistory,
  IconListDetails,
  IconShieldCheck,
  IconUsers,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { formatNumber, plural } from '../../shared/basics/format'
import { useDeskStore } from '../stores/desk'
import { Brand } from '../ui/brand'
import { useRoots } from '../ui/roots'
import { safetyOf } from '../ui/safety'
import classes from './rail.module.css'
import { UndoButtons } from './undo-buttons'

/** The way between pages, and at its foot how safe the work is, and whose it is. */
export function Rail() {
  const { partners, entries, person } = useDeskStore((desk) => desk.state)
  return (
    <nav className={classes.rail} aria-label="Pages">
      <div className={classes.brand}>
        <Brand />
      </div>
      <Way to="/partners" icon={<IconUsers />} count={partners}>
        Partners
      </Way>
      <Way to="/import" icon={<IconFileImport />}>
        Import
      </Way>
      <Way to="/program" icon={<IconListDetails />}>
        Program
      </Way>
      <Way to="/documents" icon={<IconFileText />}>
        Documents
      </Way>
      <Way to="/history" icon={<IconHistory />}>
        History
      </Way>
      <Way to="/data" icon={<IconShieldCheck />}>
        Data & safety
      </Way>
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
      title={safety.where}
      aria-label={`${safety.words}: how safe the data is`}
    >
      <span className={classes.dot} aria-hidden="true" />
      {safety.words}
    </Link>
  )
}

interface WayProps {
  readonly to: string
  readonly icon: ReactNode
  readonly count?: number
  readonly children: string
}

function Way({ to, icon, count = 0, children }: WayProps) {
  const [path] = useLocation()
  const here = path === to || path.startsWith(`${to}/`)
  return (
    <Link href={to} className={classes.way ?? ''} aria-current={here ? 'page' : undefined}>
      {icon}
      <span className={classes.wayName}>{children}</span>
      {count > 0 && <span className={classes.count}>{formatNumber(count)}</span>}
    </Link>
  )
}
