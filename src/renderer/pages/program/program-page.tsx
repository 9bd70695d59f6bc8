import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Edition } from '../../../shared/program/edition'
import { useEdition } from '../../ui/use-view'
import { BenefitsTable } from './benefits-table'
import { CatalogueTable } from './catalogue-table'
import { Contradictions } from './contradictions'
import { PlansTable } from './plans-table'
import classes from './program.module.css'
import { Questions } from './questions'
import { Terms } from './terms'
import { TiersTable } from './tiers-table'

interface Chapter {
  readonly id: string
  readonly name: string
  readonly draw: (edition: Edition) => ReactNode
}

const CHAPTERS: readonly Chapter[] = [
  { id: 'tiers', name: 'Tiers', draw: (edition) => <TiersTable edition={edition} /> },
  { id: 'catalogue', name: 'Activities', draw: (edition) => <CatalogueTable edition={edition} /> },
  { id: 'plans', name: 'Plans', draw: (edition) => <PlansTable edition={edition} /> },
  { id: 'benefits', name: 'Benefits', draw: (edition) => <BenefitsTable edition={edition} /> },
  { id: 'terms', name: 'Terms', draw: (edition) => <Terms edition={edition} /> },
  {
    id: 'contradictions',
    name: 'Contradictions',
    draw: (edition) => <Contradictions edition={edition} />,
  },
  { id: 'questions', name: 'Open questions', draw: () => <Questions /> },
]

/** The whole program of the edition in view, each number beside the line it comes from. */
export function ProgramPage() {
  const edition = useEdition()
  return (
    <div className={classes.page}>
      <header>
        <h1 data-arrival="" tabIndex={-1}>
          Program
        </h1>
        <p>
          <b>{edition.name}.</b> {edition.about}
        </p>
      </header>
      <Tabs defaultValue="tiers" keepMounted={false} classNames={{ tab: classes.tab ?? '' }}>
        <Tabs.List>
          {CHAPTERS.map(({ id, name }) => (
            <Tabs.Tab key={id} value={id}>
              {name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {CHAPTERS.map(({ id, draw }) => (
          <Tabs.Panel key={id} value={id} className={classes.panel}>
            {draw(edition)}
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  )
}
