import { Link } from 'wouter'
import { Card } from '../../ui/card'
import classes from './help.module.css'
import type { Topic } from './topics'

/** One question about the desk, answered, with the way to where it is done. */
export function TopicCard({ topic: { title, says, shows } }: { readonly topic: Topic }) {
  return (
    <Card title={title}>
      <div className={classes.text}>
        {says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Link
          href={shows.path}
          className={classes.shows ?? ''}
          aria-label={`${title}: ${shows.name}`}
        >
          {shows.name}
        </Link>
      </div>
    </Card>
  )
}
