import { Popover } from '@mantine/core'
import { AMBIGUITIES, CONTRADICTIONS } from '../../shared/program/editions'
import type { AmbiguityId, ContradictionId } from '../../shared/program/ids'
import type { SeedLine, Source } from '../../shared/program/source'
import { quotationsOf } from './quotations'
import classes from './source-link.module.css'
import { useEdition } from './use-view'

const DOCUMENTS: Readonly<Record<string, string>> = {
  '000': 'Requirements page',
  '001': 'Requirements page, print version',
  '002': 'Printed program with contract',
  '003': 'Benefits page',
}

/** The place a value comes from, opened to the very words. */
export function SourceLink({ source }: { readonly source: Source }) {
  if ('line' in source) return <LineLink line={source.line} />
  if ('reading' in source) return <ReadingLink id={source.reading} />
  if ('contradiction' in source) return <ContradictionLink id={source.contradiction} />
  return (
    <span className={classes.derived}>
      = {source.derived} <LineLinks lines={source.from} />
    </span>
  )
}

/** Several lines in a row. */
export function LineLinks({ lines }: { readonly lines: readonly SeedLine[] }) {
  return lines.map((line) => <LineLink key={line} line={line} />)
}

/** One source line. */
export function LineLink({ line }: { readonly line: SeedLine }) {
  const quotations = quotationsOf(useEdition()).get(line) ?? []
  const [document = '', number = ''] = line.split(':')
  return (
    <Opening label={line} title={`${DOCUMENTS[document] ?? document}, line ${number}`}>
      {quotations.length > 0 ? (
        <dl className={classes.quotes}>
          {quotations.map(({ beside, says }) => (
            <div key={`${beside} ${says}`}>
              {beside !== '' && <dt>{beside}</dt>}
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={classes.text}>{wordingOf(line)}</p>
      )}
    </Opening>
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
      <dl className={classes.quotes}>
        {contradiction.wordings.map(({ says, lines }) => (
          <div key={says}>
            <dt>{lines.join(', ')}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.text}>{contradiction.handling}</p>
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

/** A line the edition in view takes nothing from may still be one side of a contradiction. */
function wordingOf(line: SeedLine): string {
  const wordings = CONTRADICTIONS.flatMap(({ wordings: sides }) => sides)
  const found = wordings.find(({ lines }) => lines.includes(line))
  return found?.says ?? 'The edition in view takes nothing from this line.'
}
