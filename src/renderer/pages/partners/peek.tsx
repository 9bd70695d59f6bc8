import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { Row } from '../../engine/desk'
import { useDeskStore } from '../../stores/desk'
import { useLogDraft } from '../../stores/log-draft'
import { KeyHint } from '../../ui/key-hint'
import { MiniLadder } from '../../ui/mini-ladder'
import { REQUIREMENT_NAMES, sayMeasure } from '../../ui/requirement-words'
import { useRoots } from '../../ui/roots'
import { partnerPath } from '../../ui/routes'
import { TierBadge } from '../../ui/tier-badge'
import { tierName } from '../../ui/tier-name'
import { useAnswer } from '../../ui/use-answer'
import { useCurrentView, useEdition } from '../../ui/use-view'
import { WriteButton } from '../../ui/write-button'
import classes from './peek.module.css'

/** The partner under the cursor, answered without leaving the list. */
export function Peek({ row: { partner, next } }: { readonly row: Row }) {
  const { desk } = useRoots()
  const view = useCurrentView()
  const edition = useEdition()
  const [, goTo] = useLocation()
  const head = useDeskStore((store) => store.state.head)
  const start = useLogDraft((log) => log.start)
  const { value: standing } = useAnswer(
    `${head} ${partner.id} ${view.edition} ${view.cutOff}`,
    () => desk.standing(partner.id, view),
  )
  const profile = edition.profiles.find(({ id }) => id === partner.profile)
  const goal = standing?.assessment.tiers.find(
    ({ tier }) => tier === (next?.tier ?? standing.assessment.tier),
  )

  return (
    <aside className={classes.peek} aria-label="Partner at a glance">
      {standing && (
        <>
          <TierBadge tier={standing.assessment.tier} />
          <h2>
            <bdi>{partner.name}</bdi>
          </h2>
          <p className={classes.sub}>
            {[profile?.name, partner.country, partner.id].filter(Boolean).join(' · ')}
          </p>
          <MiniLadder edition={edition} tier={standing.assessment.tier} />
          <p className={classes.why}>
            <b>{standing.explanation.headline}</b>{' '}
            {standing.explanation.sentences
              .slice(0, 2)
              .map(({ text }) => text)
              .join(' ')}
          </p>
          {goal && (
            <>
              <h3>
                {next ? `What ${tierName(goal.tier)} asks` : `What ${tierName(goal.tier)} rests on`}
              </h3>
              <dl className={classes.asks}>
                {goal.findings.map((finding) => (
                  <div key={finding.requirement.kind}>
                    <dt>{REQUIREMENT_NAMES[finding.requirement.kind]}</dt>
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
        </>
      )}
      <div className={classes.acts}>
        <Button onClick={() => goTo(partnerPath(partner.id))}>
          Open <KeyHint keys="↵" />
        </Button>
        <WriteButton variant="default" onClick={() => start(partner.id)}>
          Log activity
        </WriteButton>
      </div>
    </aside>
  )
}
