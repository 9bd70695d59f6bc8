import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useLocation } from 'wouter'
import { editionOf } from '../../engine/edition-of'
import { useDeskStore } from '../../stores/desk'
import { Empty } from '../../ui/empty'
import { useRoots } from '../../ui/roots'
import { useAnswer } from '../../ui/use-answer'
import { useCurrentView } from '../../ui/use-view'
import { CertificationsCard } from './certifications-card'
import { FactsCard } from './facts-card'
import { GainsCard } from './gains-card'
import { LedgerCard } from './ledger-card'
import { OthersCard } from './others-card'
import classes from './partner.module.css'
import { PartnerHead } from './partner-head'
import { ReasonsDrawer } from './reasons-drawer'
import { StandingCard } from './standing-card'
import { useReasons } from './use-reasons'

/** One partner: where they stand, why, what is missing, and every entry behind it. */
export function PartnerPage({ id }: { readonly id: string }) {
  const { desk } = useRoots()
  const view = useCurrentView()
  const [, goTo] = useLocation()
  const head = useDeskStore((store) => store.state.head)
  const reasons = useReasons()
  const { value, failure, fresh } = useAnswer(`${head} ${id} ${view.edition} ${view.cutOff}`, () =>
    desk.standing(id, view),
  )
  useHotkeys([['Escape', (event) => !isInDialog(event) && goTo('/partners')]])

  if (failure) throw failure
  if (value === null) return fresh ? <Unknown id={id} /> : null

  const { partner, assessment } = value
  // While another edition's answer is on its way, the last one stands, drawn by its own rules.
  const edition = editionOf(assessment.edition)
  return (
    <div className={classes.page}>
      <PartnerHead partner={partner} assessment={assessment} edition={edition} />
      <div className={classes.columns}>
        <div className={classes.left}>
          <StandingCard standing={value} edition={edition} onOpen={reasons.open} />
          <LedgerCard standing={value} edition={edition} onOpen={reasons.open} />
        </div>
        <div className={classes.right}>
          <OthersCard standing={value} edition={edition} />
          <CertificationsCard certificates={assessment.certificates} on={assessment.cutOff} />
          <GainsCard edition={edition} tier={assessment.tier} />
          <FactsCard partner={partner} edition={edition} />
        </div>
      </div>
      <ReasonsDrawer reasons={reasons} assessment={assessment} edition={edition} />
    </div>
  )
}

/** Escape closes a sheet or a popover first; the sheet may be gone by the time the page hears of it. */
function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[role=dialog]') !== null
}

function Unknown({ id }: { readonly id: string }) {
  const [, goTo] = useLocation()
  return (
    <Empty
      title="No such partner"
      actions={<Button onClick={() => goTo('/partners')}>All partners</Button>}
    >
      There is no partner <bdi>{id}</bdi> at this desk. It may have been taken back with an import.
    </Empty>
  )
}
