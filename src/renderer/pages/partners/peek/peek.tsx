import { Button } from '@mantine/core'
import { useDeferredValue, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { Requirement } from '../../../../shared/program/edition'
import type { Note } from '../../../../shared/records/note'
import type { Standing } from '../../../engine/desk'
import type { Row } from '../../../engine/list/row'
import { useDeskStore } from '../../../stores/desk'
import { useLogDraft } from '../../../stores/log-draft'
import { usePartnerForm } from '../../../stores/partner-form'
import { useView } from '../../../stores/view'
import { KeyHint } from '../../../ui/key-hint'
import { MiniLadder } from '../../../ui/mini-ladder'
import { sayMeasure } from '../../../ui/requirement-words'
import { useRoots } from '../../../ui/roots'
import { partnerPath } from '../../../ui/routes'
import { TierBadge } from '../../../ui/tier-badge'
import { tierName } from '../../../ui/tier-name'
import { useAnswer } from '../../../ui/use-answer'
import { useCurrentView, useEdition } from '../../../ui/use-view'
import { WriteButton } from '../../../ui/write-button'
import type { ListAids } from '../narrowing/conditions'
import classes from './peek.module.css'
import { PeekFacts } from './peek-facts'

interface Props {
  /** Those shown, of which one is under the cursor. */
  readonly rows: readonly Row[]
  readonly aids: ListAids
}

/** What is told of one partner; it changes as a whole, so that no figure ever stands beside another's name. */
interface Glance {
  readonly row: Row
  readonly standing: Standing | null
  readonly notes: readonly Note[]
}

/** The partner under the cursor, answered without leaving the list; the one before stays until the next is known. */
export function Peek({ rows, aids }: Props) {
  const { desk } = useRoots()
  const view = useCurrentView()
  const head = useDeskStore((store) => store.state.head)
  // The cursor never waits for what is told beside it.
  const selected = useDeferredValue(useView((kept) => kept.selected))
  const row = useMemo(
    () => rows.find(({ partner }) => partner.id === selected) ?? rows[0],
    [rows, selected],
  )
  const id = row?.partner.id
  const { value } = useAnswer(
    `${head} ${id} ${view.edition} ${view.cutOff}`,
    async (): Promise<Glance | null> => {
      if (!row) return null
      const { id: partner } = row.partner
      const [standing, notes] = await Promise.all([
        desk.standing(partner, view),
        desk.notes(partner),
      ])
      return { row, standing, notes }
    },
  )
  if (!row) return null
  return (
    <aside className={classes.peek} aria-label="Partner at a glance">
      {value && <Told glance={value} aids={aids} />}
    </aside>
  )
}

/** As short as the panel is narrow: each stands on one line with its figure. */
const NAMES: Readonly<Record<Requirement['kind'], string>> = {
  points: 'Points',
  revenue: 'Revenue',
  profile: 'Profile certs',
  sales: 'Sales certs',
}

/** The one sentence that says more than the figures below it do: what lapsed, what was clipped, what waits. */
function tellingOf({ explanation }: Standing): string {
  const more = explanation.sentences.find(
    ({ says }) => says !== 'what is met' && says !== 'what is missing' && says !== 'rests on',
  )
  return more?.text ?? ''
}

interface ToldProps {
  readonly glance: Glance
  readonly aids: ListAids
}

function Told({ glance: { row, standing, notes }, aids }: ToldProps) {
  const { partner, next } = row
  const edition = useEdition()
  const [, goTo] = useLocation()
  const log = useLogDraft((draft) => draft.start)
  const edit = usePartnerForm((form) => form.start)
  const profile = edition.profiles.find(({ id }) => id === partner.profile)
  const tier = standing?.assessment.tier ?? null
  const goal = standing?.assessment.tiers.find((one) => one.tier === (next?.tier ?? tier))
  return (
    <>
      <div className={classes.told}>
        <TierBadge tier={tier} />
        <h2>
          <bdi>{partner.name}</bdi>
        </h2>
        <p className={classes.sub}>
          {[profile?.name, partner.country, partner.id].filter(Boolean).join(' · ')}
        </p>
        <MiniLadder edition={edition} tier={tier} />
        {standing && (
          <p className={classes.why}>
            <b>{standing.explanation.headline}</b> {tellingOf(standing)}
          </p>
        )}
        {goal && (
          <>
            <h3>
              {next ? `What ${tierName(goal.tier)} asks` : `What ${tierName(goal.tier)} rests on`}
            </h3>
            <dl className={classes.asks}>
              {goal.findings.map((finding) => (
                <div key={finding.requirement.kind}>
                  <dt>{NAMES[finding.requirement.kind]}</dt>
                  <dd data-verdict={finding.verdict}>
                    {sayMeasure(finding.requirement.kind, finding.measured)}{' '}
                    <span>of {sayMeasure(finding.requirement.kind, finding.threshold)}</span>
                    {finding.verdict === 'not known' && ' · not known'}
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
        <PeekFacts row={row} notes={notes} aids={aids} />
      </div>
      <div className={classes.acts}>
        <Button onClick={() => goTo(partnerPath(partner.id))}>
          Open <KeyHint keys="↵" />
        </Button>
        <WriteButton variant="default" onClick={() => log(partner.id)}>
          Log activity
        </WriteButton>
        <WriteButton variant="default" onClick={() => edit({ id: partner.id })}>
          Edit
        </WriteButton>
      </div>
    </>
  )
}
