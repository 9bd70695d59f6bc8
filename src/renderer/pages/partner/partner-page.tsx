import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { editionOf } from '../../engine/edition-of'
import { useDeskStore } from '../../stores/desk'
import { Empty } from '../../ui/empty'
import { useRoots } from '../../ui/roots'
import { useAnswer } from '../../ui/use-answer'
import { useCurrentView } from '../../ui/use-view'
import { LedgerCard } from './ledger/ledger-card'
import { recordedBy } from './ledger/recorded'
import { MonthsCard } from './months/months-card'
import classes from './partner.module.css'
import { PartnerHead } from './partner-head'
import { ReasonsDrawer } from './reasons/reasons-drawer'
import { useReasons } from './reasons/use-reasons'
import { HistoryCard } from './record/history-card'
import { NotesCard } from './record/notes-card'
import { RecordCard } from './record/record-card'
import { TermCard } from './record/term-card'
import { CertificationsCard } from './standing/certifications-card'
import { GainsCard } from './standing/gains-card'
import { OthersCard } from './standing/others-card'
import { StandingCard } from './standing/standing-card'
import { useLeave } from './use-leave'

/** One partner: where they stand, why, what is missing, and every entry behind it. */
export function PartnerPage({ id }: { readonly id: string }) {
  const { desk, zone } = useRoots()
  const view = useCurrentView()
  const head = useDeskStore((store) => store.state.head)
  const reasons = useReasons()
  // Notes are asked for beside the standing: they are at hand, and would push the page about if they came later.
  const { value, failure, fresh } = useAnswer(`${head} ${id} ${view.edition} ${view.cutOff}`, () =>
    Promise.all([desk.standing(id, view), desk.notes(id)]),
  )
  const { value: log, failure: unread } = useAnswer(`${head} ${id}`, () => desk.partnerLog(id))
  const recorded = useMemo(() => recordedBy(log, zone), [log, zone])
  useLeave()

  if (failure) throw failure
  if (value === null) return null
  const [standing, notes] = value
  if (standing === null) return fresh ? <Unknown id={id} /> : null

  const { partner, assessment } = standing
  // While another edition's answer is on its way, the last one stands, drawn by its own rules.
  const edition = editionOf(assessment.edition)
  const given = { assessment, edition, onOpen: reasons.open }
  return (
    <div className={classes.page}>
      <PartnerHead partner={partner} assessment={assessment} edition={edition} />
      <div className={classes.columns}>
        <div className={classes.left}>
          <StandingCard standing={standing} edition={edition} onOpen={reasons.open} />
          <MonthsCard {...given} />
          <LedgerCard
            standing={standing}
            edition={edition}
            recorded={recorded}
            onOpen={reasons.open}
          />
        </div>
        <div className={classes.right}>
          <OthersCard standing={standing} edition={edition} />
          <CertificationsCard {...given} name={partner.name} />
          <NotesCard partner={partner.id} notes={notes} />
          <TermCard partner={partner} {...given} />
          <GainsCard edition={edition} tier={assessment.tier} />
          <RecordCard
            partner={partner}
            profile={edition.profiles.find((one) => one.id === partner.profile)?.name}
          />
          <HistoryCard log={log} failure={unread} />
        </div>
      </div>
      <ReasonsDrawer
        reasons={reasons}
        assessment={assessment}
        edition={edition}
        recorded={recorded}
      />
    </div>
  )
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
