import { Link } from 'wouter'
import { programPath } from '../../ui/routes'
import classes from './disputes.module.css'
import type { Place } from './model/places'
import { CHAPTER_NAMES } from './model/search'
import { useReading } from './reading'

/** Ways to the rows that something bears on. */
export function PlaceLinks({ places }: { readonly places: readonly Place[] }) {
  const { onPaper } = useReading()
  if (places.length === 0) return <span className={classes.quiet}>no figure and no statement</span>
  return places.map(({ chapter, row, name }) => {
    const words = `${CHAPTER_NAMES[chapter]} › ${name}`
    return onPaper ? (
      <span key={`${chapter} ${row}`} className={classes.place}>
        {words}
      </span>
    ) : (
      <Link
        key={`${chapter} ${row}`}
        href={programPath(chapter, row)}
        className={classes.place ?? ''}
      >
        {words}
      </Link>
    )
  })
}
