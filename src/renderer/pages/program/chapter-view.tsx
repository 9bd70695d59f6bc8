import { formatNumber, plural } from '../../../shared/basics/format'
import { ReadingLink } from '../../ui/source-link'
import { ContradictionList } from './contradiction-list'
import { LineList } from './line-list'
import { ListTable } from './list-table'
import { MatrixTable } from './matrix-table'
import type { ComparedRow, ComparedSheet } from './model/compare'
import type { Chapter } from './model/program'
import { rowsShown } from './parts'
import classes from './program.module.css'
import { QuestionList } from './question-list'
import { useReading } from './reading'
import { SectionCards } from './section-cards'

/** A chapter of the program as it is being read. */
export function ChapterView({ chapter }: { readonly chapter: Chapter }) {
  const { onPaper } = useReading()
  switch (chapter.id) {
    case 'contradictions':
      return <ContradictionList />
    case 'questions':
      return <QuestionList />
    case 'line':
      return <LineList />
    case 'plans':
      return (
        <>
          <p className={classes.lead}>
            Support follows the plan that was bought, everything else the earned tier.{' '}
            {onPaper ? 'Q5' : <ReadingLink id="Q5" />}
          </p>
          <SheetView sheet={chapter.sheet} />
        </>
      )
    case 'tiers':
      return (
        <>
          <About />
          <SheetView sheet={chapter.sheet} />
          <SectionCards sections={chapter.sections} />
        </>
      )
    case 'catalogue':
    case 'benefits':
    case 'fees':
    case 'terms':
      return (
        <>
          <SheetView sheet={chapter.sheet} />
          <SectionCards sections={chapter.sections} />
        </>
      )
    default:
      return chapter.id satisfies never
  }
}

/** Where the edition comes from; paper says it at the front. */
function About() {
  const { edition, sides, onPaper } = useReading()
  if (onPaper || sides.length > 1) return null
  return <p className={classes.lead}>{edition.about}</p>
}

function SheetView({ sheet }: { readonly sheet: ComparedSheet | null }) {
  const reading = useReading()
  if (!sheet) return null
  const rows = rowsShown(sheet.rows, reading)
  return (
    <>
      {reading.sides.length > 1 && <Legend rows={sheet.rows} />}
      {rows.length > 0 ? (
        <div className={classes.scroll}>
          {sheet.shape === 'matrix' ? (
            <MatrixTable sheet={sheet} rows={rows} />
          ) : (
            <ListTable sheet={sheet} rows={rows} />
          )}
        </div>
      ) : (
        <p className={classes.lead}>Both editions say the same in every row of this table.</p>
      )}
    </>
  )
}

/** How far the editions differ in a table, and what the marks mean. */
function Legend({ rows }: { readonly rows: readonly ComparedRow[] }) {
  const apart = rows.filter(isApart).length
  const silent = rows.filter((row) => row.verdict !== 'equal' && !isApart(row)).length
  return (
    <p className={classes.legend}>
      <b>
        {apart} of {plural(rows.length, 'row')}
      </b>{' '}
      {apart === 1 ? 'differs' : 'differ'}
      {silent > 0 && `, in ${formatNumber(silent)} more one edition is silent`}.{' '}
      <span className={classes.key}>≠</span> the editions say it differently{' '}
      <span className={classes.key}>◐</span> only one of them states it
    </p>
  )
}

/** Told apart by what both state, or by a row that only one has. */
function isApart({ first, second, cells }: ComparedRow): boolean {
  const differs = Object.values(cells).some(({ verdict }) => verdict === 'different')
  return differs || !first || !second
}
