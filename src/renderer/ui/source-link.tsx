import { Popover } from '@mantine/core'
import type { RuleId } from '../../shared/ledger/posting'
import { RULES } from '../../shared/ledger/rules'
import type { Edition } from '../../shared/program/edition'
import { AMBIGUITIES, CONTRADICTIONS } from '../../shared/program/editions'
import type { AmbiguityId, ContradictionId, EditionId } from '../../shared/program/ids'
import { documentOf, type SeedLine, type Source } from '../../shared/program/source'
import { editionOf } from '../engine/edition-of'
import { quotationsOf } from './quotations'
import { DOCUMENTS } from './seed-lines'
import classes from './source-link.module.css'
import { spansOf } from './spans'
import { useEdition } from './use-view'

interface Cited {
  /** Whose words a line opens to; without it, those of the edition in view. */
  readonly edition?: EditionId | undefined
}

/** The place a value comes from, opened to the very words. */
export function SourceLink({ source, edition }: Cited & { readonly source: Source }) {
  if ('line' in source) return <SpanLink lines={[source.line]} edition={edition} />
  if ('reading' in source) return <ReadingLink id={source.reading} />
  if ('contradiction' in source) return <ContradictionLink id={source.contradiction} />
  return (
    <span className={classes.derived}>
      = {source.derived} <LineLinks lines={source.from} edition={edition} />
    </span>
  )
}

interface LinesProps extends Cited {
  readonly lines: readonly SeedLine[]
}

/** Several lines; three or more that follow each other become one span. */
export function LineLinks({ lines, edition }: LinesProps) {
  return spansOf(lines).map((span) => <SpanLink key={span[0]} lines={span} edition={edition} />)
}

function SpanLink({ lines, edition }: LinesProps) {
  const [first] = lines
  if (first === undefined) return null
  const last = lines.at(-1) ?? first
  const [from, to] = [first.slice(4), last.slice(4)]
  const single = first === last
  return (
    <Opening
      label={single ? first : `${first}–${to}`}
      title={`${DOCUMENTS[documentOf(first)]}, line${single ? '' : 's'} ${single ? from : `${from}–${to}`}`}
    >
      <div className={classes.quotes}>
        {lines.map((line) => (
          <Quotations key={line} line={line} edition={edition} />
        ))}
      </div>
    </Opening>
  )
}

function Quotations({ line, edition: id }: Cited & { readonly line: SeedLine }) {
  const inView = useEdition()
  const edition = id ? editionOf(id) : inView
  const quotations = quotationsOf(edition).get(line) ?? []
  if (quotations.length === 0) return <p className={classes.text}>{wordingOf(line, edition)}</p>
  return (
    <dl>
      {quotations.map(({ beside, says }) => (
        <div key={`${beside} ${says}`}>
          {beside !== '' && <dt>{beside}</dt>}
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A reading of an ambiguity: the question and how it is read. */
export function ReadingLink({ id }: { readonly id: AmbiguityId }) {
  const ambiguity = AMBIGUITIES.find((one) => one.id === id)
  if (!ambiguity) return <span>{id}</span>
  return (
    <Opening label={id} title={ambiguity.question}>
      <p className={classes.text}>{ambiguity.reading}</p>
    </Opening>
  )
}

/** A contradiction of the sources: both wordings and what is done about it. */
export function ContradictionLink({ id }: { readonly id: ContradictionId }) {
  const contradiction = CONTRADICTIONS.find((one) => one.id === id)
  if (!contradiction) return <span>{id}</span>
  return (
    <Opening label={id} title={contradiction.topic}>
      <div className={classes.quotes}>
        <dl>
          {contradiction.wordings.map(({ says, lines }) => (
            <div key={says}>
              <dt>{lines.join(', ')}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className={classes.text}>{contradiction.handling}</p>
    </Opening>
  )
}

/** A rule of counting, in its own words. */
export function RuleLink({ id }: { readonly id: RuleId }) {
  return (
    <Opening label={id} title={`Rule ${id}`}>
      <p className={classes.text}>{RULES.get(id)}</p>
    </Opening>
  )
}

interface OpeningProps {
  readonly label: string
  readonly title: string
  readonly children: React.ReactNode
}

function Opening({ label, title, children }: OpeningProps) {
  return (
    <Popover width={320} position="bottom-start" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes.link} aria-label={`Source ${label}`}>
          {label}
        </button>
      </Popover.Target>
      {/* Escape closes this popover only, not the sheet it stands on. */}
      <Popover.Dropdown aria-label={title} data-mantine-stop-propagation>
        <strong className={classes.title}>{title}</strong>
        {children}
      </Popover.Dropdown>
    </Popover>
  )
}

/** A line the edition takes nothing from may still be one side of a contradiction. */
function wordingOf(line: SeedLine, { name }: Edition): string {
  const wordings = CONTRADICTIONS.flatMap(({ wordings: sides }) => sides)
  const found = wordings.find(({ lines }) => lines.includes(line))
  return found?.says ?? `${name} takes nothing from this line.`
}
