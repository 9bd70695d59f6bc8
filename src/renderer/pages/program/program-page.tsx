import { Tabs } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { plural } from '../../../shared/basics/format'
import { useProgramView } from '../../stores/program-view'
import { PROGRAM_CHAPTERS, type ProgramChapter, programPath } from '../../ui/routes'
import { ChapterView } from './chapter-view'
import { chapterOf, differencesIn } from './model/program'
import { CHAPTER_NAMES, type Hit } from './model/search'
import { placeId } from './parts'
import { Printed } from './printed'
import classes from './program.module.css'
import { ProgramHead } from './program-head'
import { ReadingProvider, useCurrentReading, useReading } from './reading'
import { usePrinting } from './use-printing'

interface Props {
  /** What follows '/program/': 'catalogue', 'line/000:26', or nothing. */
  readonly address: string
}

/** The whole program, one edition or both beside each other, each number beside the line it comes from. */
export function ProgramPage({ address }: Props) {
  const [, goTo] = useLocation()
  const { chapter: last, set } = useProgramView()
  const [asked, row] = address.split('/')
  const named = PROGRAM_CHAPTERS.find((one) => one === asked)
  const chapter = named ?? last
  const reading = useCurrentReading(named && row)
  const isPrinting = usePrinting()
  useHotkeys([['mod+P', () => window.print()]], [])

  useEffect(() => set({ chapter }), [chapter, set])
  useEffect(() => {
    if (named && row) showPlace(row)
    else if (named && document.activeElement === document.body) focusTab()
  }, [named, row])

  function jump({ chapter: to, row: place }: Hit) {
    if (to === named && place === row && place !== undefined) showPlace(place)
    else goTo(programPath(to, place))
  }

  return (
    <div className={classes.page}>
      <ProgramHead isArrival={named === undefined} onJump={jump} />
      <Tabs
        className={classes.tabs ?? ''}
        value={chapter}
        onChange={(value) => {
          const to = PROGRAM_CHAPTERS.find((one) => one === value)
          if (to) goTo(programPath(to), { replace: true })
        }}
        keepMounted={false}
        classNames={{ tab: classes.tab ?? '' }}
      >
        <Tabs.List>
          {PROGRAM_CHAPTERS.map((id) => (
            <Tabs.Tab
              key={id}
              value={id}
              {...(id === named && row === undefined && { 'data-arrival': '' })}
            >
              {CHAPTER_NAMES[id]}
              {reading.sides.length > 1 && <Differing chapter={id} />}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <ReadingProvider value={reading}>
          {PROGRAM_CHAPTERS.map((id) => (
            <Tabs.Panel key={id} value={id} className={classes.body ?? ''}>
              <Panel chapter={id} />
            </Tabs.Panel>
          ))}
        </ReadingProvider>
      </Tabs>
      {isPrinting && <Printed reading={reading} />}
    </div>
  )
}

/** Each chapter is found as far scrolled as it was left. */
function Panel({ chapter }: { readonly chapter: ProgramChapter }) {
  const { target } = useReading()
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const panel = box.current
    if (!panel) return
    if (target === undefined) panel.scrollTop = SCROLLED.get(chapter) ?? 0
    const scroll = () => SCROLLED.set(chapter, panel.scrollTop)
    panel.addEventListener('scroll', scroll, { passive: true })
    return () => panel.removeEventListener('scroll', scroll)
  }, [chapter, target])
  return (
    <div ref={box} className={classes.panel}>
      <ChapterView chapter={chapterOf(chapter)} />
    </div>
  )
}

/** How far each chapter was scrolled since the start, in pixels. */
const SCROLLED = new Map<ProgramChapter, number>()

/** How many rows or statements of a chapter the editions do not share. */
function Differing({ chapter }: { readonly chapter: ProgramChapter }) {
  const count = differencesIn(chapterOf(chapter))
  if (count === 0) return null
  return (
    <span className={classes.count} title={plural(count, 'difference')}>
      {count}
    </span>
  )
}

/** After a jump to a chapter the focus is on its tab, never on nothing. */
function focusTab(): void {
  document.querySelector<HTMLElement>('#page [role=tab][aria-selected=true]')?.focus()
}

/** Brings a row to the middle of the page, and the focus with it. */
function showPlace(row: string): void {
  const place = document.getElementById(placeId(row))
  place?.scrollIntoView({ block: 'center' })
  place?.focus({ preventScroll: true })
}
