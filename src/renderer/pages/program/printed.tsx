import { createPortal } from 'react-dom'
import { ChapterView } from './chapter-view'
import { allChapters, BESIDE } from './model/program'
import { CHAPTER_NAMES } from './model/search'
import classes from './print.module.css'
import { type Reading, ReadingProvider } from './reading'

/** The whole program on paper: every chapter as it is read on screen, in light colours and without bars. */
export function Printed({ reading }: { readonly reading: Reading }) {
  const { edition, sides, differencesOnly } = reading
  const title = sides.length > 1 ? `${BESIDE.first.name} and ${BESIDE.second.name}` : edition.name
  const about = sides.map((side) => BESIDE[side])
  return createPortal(
    <div className={classes.paper} data-paper="">
      <style>{runningHead(`Partner program · ${title}`)}</style>
      <header className={classes.front}>
        <h1>Partner program</h1>
        <p className={classes.title}>
          {title}
          {differencesOnly && ', differences only'}
        </p>
        {about.map(({ id, name, about: words }) => (
          <p key={id}>
            <b>{name}.</b> {words}
          </p>
        ))}
        <p>
          Each figure stands beside its place in the sources: 000 and 001 are the requirements page,
          002 the printed program with the contract, 003 the benefits page. K marks a contradiction
          of the sources, Q a question that they leave open.
        </p>
      </header>
      <ReadingProvider value={{ ...reading, target: undefined, onPaper: true }}>
        {allChapters()
          .filter(({ id }) => id !== 'line')
          .map((chapter) => (
            <section key={chapter.id} className={classes.chapter}>
              <h2>{CHAPTER_NAMES[chapter.id]}</h2>
              <ChapterView chapter={chapter} />
            </section>
          ))}
      </ReadingProvider>
    </div>,
    document.body,
  )
}

/** The head of each sheet; a page's margin takes its words from a style alone. */
function runningHead(words: string): string {
  return `@page { @top-left { content: ${JSON.stringify(words)}; } }`
}
