import { formatDay } from '../../../../shared/basics/format'
import type { Edition } from '../../../../shared/program/edition'
import type { Standing } from '../../../engine/desk'
import { Card } from '../../../ui/card'
import { FigureButton } from '../../../ui/figure'
import { Ladder } from '../../../ui/ladder'
import { LineLinks } from '../../../ui/source-link'
import { tierName } from '../../../ui/tier-name'
import classes from '../partner.module.css'
import type { OpenReason } from '../reasons/reason'
import { Meters } from './meters'

interface Props {
  readonly standing: Standing
  readonly edition: Edition
  readonly onOpen: OpenReason
}

/** The ladder, the sentence that explains, and the meters: the answer to "why am I Silver?". */
export function StandingCard({ standing, edition, onOpen }: Props) {
  const { partner, assessment, explanation, lastReview } = standing
  const { window, cutOff } = assessment
  return (
    <Card
      title={`Tier on ${formatDay(cutOff)}`}
      aside={`${edition.name} · counting ${formatDay(window.from)} to ${formatDay(window.to)}`}
    >
      {lastReview && lastReview.tier !== assessment.tier && (
        <p className={classes.review}>
          {tierName(lastReview.tier)} at the review of {formatDay(lastReview.day)}; this is a
          preview of the next.
        </p>
      )}
      <Ladder
        edition={edition}
        assessment={assessment}
        partnerName={partner.name}
        headline={explanation.headline}
        onOpen={(tier) => onOpen({ of: 'tier', tier })}
      />
      <div className={classes.why}>
        <ul>
          {explanation.sentences.map((sentence) => (
            <li key={sentence.text} data-says={sentence.says}>
              {sentence.text} <LineLinks lines={sentence.lines} edition={sentence.edition} />
              {sentence.entries.length > 0 && (
                <FigureButton
                  label={`what this rests on: ${sentence.text}`}
                  onOpen={() =>
                    onOpen({ of: 'entries', title: sentence.text, ids: sentence.entries })
                  }
                >
                  <span className={classes.rests}>show</span>
                </FigureButton>
              )}
            </li>
          ))}
        </ul>
      </div>
      <Meters assessment={assessment} onOpen={onOpen} />
    </Card>
  )
}
