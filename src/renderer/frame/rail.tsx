import { IconFileImport, IconFileText, IconListDetails, IconUsers } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { formatNumber, plural } from '../../shared/basics/format'
import { useDeskStore } from '../stores/desk'
import { Brand } from '../ui/brand'
import { useRoots } from '../ui/roots'
import classes from './rail.module.css'
import { UndoButtons } from './undo-buttons'

/** The way between pages, and at its foot what became of the work: saved, where, by whom. */
export function Rail() {
  const { machine } = useRoots()
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
      <UndoButtons />
      <div className={classes.foot}>
        <div>
          <span className={classes.dot} aria-hidden="true" />
          All changes saved
        </div>
        <Keeping browser={machine.kind === 'browser'} />
        <div className={classes.person} title={person ?? undefined}>
          <bdi>{person}</bdi> · {plural(entries, 'entry', 'entries')}
        </div>
      </div>
    </nav>
  )
}

/** Where the data lies, and honestly how safe it is there. */
function Keeping({ browser }: { readonly browser: boolean }) {
  const lasting = useDeskStore((desk) => desk.lasting)
  if (!browser) return <div>kept on this computer</div>
  if (lasting !== false) return <div>kept in this browser</div>
  return (
    <div title="The browser has not promised to keep this data: it may clear it when space runs out. Keep your files.">
      only as safe as this browser
    </div>
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
