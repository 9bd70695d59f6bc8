import { Link } from 'wouter'
import { plural } from '../../../shared/basics/format'
import { Card } from '../../ui/card'
import { ContradictionLink, LineLinks, ReadingLink, RuleLink } from '../../ui/source-link'
import { useEdition } from '../../ui/use-view'
import type { Word } from './glossary'
import classes from './help.module.css'
import { linesUnder } from './sift'

/** The glossary: each word with where it is laid down and where it shows. */
export function WordsCard({
  words,
  whole,
}: {
  readonly words: readonly Word[]
  readonly whole: boolean
}) {
  return (
    <Card
      title="What a word means"
      aside={whole ? plural(words.length, 'word') : `${plural(words.length, 'word')} found`}
    >
      <dl className={classes.words}>
        {words.map((word) => (
          <Meaning key={word.word} word={word} />
        ))}
      </dl>
    </Card>
  )
}

function Meaning({ word: one }: { readonly word: Word }) {
  const edition = useEdition()
  const lines = linesUnder(edition, one)
  const { word, says, rules = [], readings = [], contradictions = [], shows } = one
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        <p>
          {says} {lines.length > 0 && <LineLinks lines={lines} />}
          {rules.map((id) => (
            <RuleLink key={id} id={id} />
          ))}
          {readings.map((id) => (
            <ReadingLink key={id} id={id} />
          ))}
          {contradictions.map((id) => (
            <ContradictionLink key={id} id={id} />
          ))}
          <Link
            href={shows.path}
            className={classes.shows ?? ''}
            aria-label={`${word}: ${shows.name}`}
          >
            {shows.name}
          </Link>
        </p>
      </dd>
    </div>
  )
}
