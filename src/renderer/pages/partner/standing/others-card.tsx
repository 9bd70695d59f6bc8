import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { Edition } from '../../../../shared/program/edition'
import { outlineOf } from '../../../../shared/tier/outline'
import type { OtherEdition, Standing } from '../../../engine/desk'
import { editionOf } from '../../../engine/edition-of'
import { useView } from '../../../stores/view'
import { Card } from '../../../ui/card'
import { LineLinks } from '../../../ui/source-link'
import { TierBadge } from '../../../ui/tier-badge'
import classes from '../partner.module.css'
import { whyOther } from './other-edition'

interface Props {
  readonly standing: Standing
  readonly edition: Edition
}

/** The same facts judged by every edition, so that nobody has to switch to compare. */
export function OthersCard({ standing, edition }: Props) {
  const { assessment, others } = standing
  return (
    <Card title="Same facts, other rules">
      <dl className={classes.pairs}>
        {[{ edition: edition.id, tier: assessment.tier }, ...others].map(
          ({ edition: id, tier }) => (
            <div key={id}>
              <dt>
                {editionOf(id).name}
                {id === edition.id && ' (in view)'}
              </dt>
              <dd>
                <TierBadge tier={tier} />
              </dd>
            </div>
          ),
        )}
      </dl>
      {others.map((other) => (
        <Why key={other.edition} standing={standing} edition={edition} other={other} />
      ))}
    </Card>
  )
}

/** What the other edition asks differently, and the way over to it. */
function Why({ standing, edition, other }: Props & { readonly other: OtherEdition }) {
  const set = useView((view) => view.set)
  const { assessment } = standing
  const there = editionOf(other.edition)
  const reason = useMemo(
    () => whyOther({ edition, outline: outlineOf(assessment) }, { edition: there, outline: other }),
    [edition, assessment, there, other],
  )
  const lines = [...new Set([...other.sentence.lines, ...reason.lines])]
  return (
    <div className={classes.other}>
      <p>
        {other.sentence.text} {reason.text} <LineLinks lines={lines} edition={other.edition} />
      </p>
      <Button variant="subtle" onClick={() => set({ edition: other.edition })}>
        See it by {there.name}
      </Button>
    </div>
  )
}
