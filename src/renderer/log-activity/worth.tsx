import { Fragment } from 'react'
import type { Activity } from '../../shared/program/activity'
import type { Edition } from '../../shared/program/edition'
import { saySource } from '../../shared/program/source'
import { LineLinks, RuleLink, SourceLink } from '../ui/source-link'
import classes from './log-activity.module.css'
import { worthOf } from './worth-words'

interface Props {
  readonly activity: Activity
  readonly edition: Edition
}

/** What the chosen activity is worth, in one quiet line; every part opens to its source. */
export function Worth({ activity, edition }: Props) {
  return (
    <section className={classes.worth} aria-label="What it is worth">
      <p>
        {worthOf(activity, edition).map(({ words, sources, rule }, index) => (
          <Fragment key={words}>
            {index > 0 && ' · '}
            {index === 0 ? <b>{words}</b> : words}
            {sources.map((source) => (
              <Fragment key={saySource(source)}>
                {' '}
                <SourceLink source={source} />
              </Fragment>
            ))}
            {rule && (
              <>
                {' '}
                <RuleLink id={rule} />
              </>
            )}
          </Fragment>
        ))}
      </p>
      {activity.about?.map(({ text, lines }) => (
        <p key={text}>
          {text} <LineLinks lines={lines} />
        </p>
      ))}
    </section>
  )
}
