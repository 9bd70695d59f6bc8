// biome-ignore-all lint/a11y/useSemanticElements: only the rows in sight exist, which no table element can say
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
import { IconTrendingDown, IconTrendingUp } from '@tabler/icons-react'
import { Link } from 'wouter'
import { formatMoney, formatNumber } from '../../../shared/basics/format'
import type { Edition } from '../../../shared/program/edition'
import { rankOf, type TierId } from '../../../shared/program/ids'
import type { Row } from '../../engine/desk'
import { useView } from '../../stores/view'
import { Bar } from '../../ui/bar'
import { PartnerName } from '../../ui/partner-name'
import { partnerPath } from '../../ui/routes'
import { TierBadge } from '../../ui/tier-badge'
import { tierName } from '../../ui/tier-name'
import { useEdition } from '../../ui/use-view'
import { changeOf } from './arrange'
import { hardestOf } from './hardest'
import classes from './partners.module.css'

interface Props {
  readonly row: Row
  readonly index: number
  /** Pixels from the top of the rows. */
  readonly top: number
  readonly selected: boolean
}

/** One partner in one line. */
export function ListRow({ row, index, top, selected }: Props) {
  const { partner, standing, before } = row
  const set = useView((view) => view.set)
  const edition = useEdition()
  const profile = edition.profiles.find(({ id }) => id === partner.profile)
  const change = changeOf(row)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys
    <div
      role="row"
      id={`partner-row-${index}`}
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => set({ selected: partner.id })}
    >
      <div role="gridcell">
        <Link href={partnerPath(partner.id)} className={classes.open ?? ''} tabIndex={-1}>
          <PartnerName name={partner.name} />
        </Link>
        <span className={classes.about}>
          {[shortProfile(profile?.name), partner.country].filter(Boolean).join(' · ') || partner.id}
        </span>
      </div>
      <div role="gridcell" className={classes.tier}>
        <TierBadge tier={standing.tier} />
        {standing.tier !== before.tier && <Moved from={before.tier} to={standing.tier} />}
      </div>
      <div role="gridcell" className={classes.next}>
        <ToNext row={row} edition={edition} />
      </div>
      <div role="gridcell" data-number>
        {formatNumber(standing.points)}
      </div>
      <div
        role="gridcell"
        data-number
        data-fall={rankOf(standing.tier) < rankOf(before.tier) || undefined}
        className={classes.quiet}
      >
        {change === 0 ? '–' : `${change > 0 ? '+' : ''}${formatNumber(change)}`}
      </div>
      <div role="gridcell" data-number className={classes.quiet}>
        {formatMoney(standing.revenue)}
      </div>
    </div>
  )
}

/** 'IT Partners' is 'IT' where everything listed is a partner. */
function shortProfile(name = ''): string {
  return name.replace(/ Partners?$/, '')
}

const NEAR = 0.85

interface ToNextProps {
  readonly row: Row
  readonly edition: Edition
}

function ToNext({ row: { next }, edition }: ToNextProps) {
  const hardest = next && hardestOf(edition, next)
  if (!next || !hardest) return <span className={classes.top}>Top tier</span>
  const near = next.share >= NEAR
  return (
    <>
      <span className={classes.missing} data-near={near || undefined} title={next.text}>
        <span>{hardest.text}</span>
        {hardest.more > 0 && <small>+{hardest.more} more</small>}
      </span>
      <Bar share={next.share} tone={near ? 'near' : 'far'} />
    </>
  )
}

interface MovedProps {
  readonly from: TierId | null
  readonly to: TierId | null
}

function Moved({ from, to }: MovedProps) {
  const up = rankOf(to) > rankOf(from)
  const label = `${up ? 'Up' : 'Down'} from ${tierName(from)} since the last month end`
  return (
    <span className={classes.moved} data-up={up || undefined} title={label}>
      {up ? <IconTrendingUp size={15} /> : <IconTrendingDown size={15} />}
      <span className={classes.unseen}>{label}</span>
    </span>
  )
}
