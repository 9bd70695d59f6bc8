import { ContractCard } from './contract-card'
import classes from './documents.module.css'
import { OverviewCard } from './overview-card'

/** The papers the desk prints, each from the edition and the records alone. */
export function DocumentsPage({ partner }: { readonly partner: string | null }) {
  return (
    <div className={classes.page}>
      <header>
        <h1 data-arrival="" tabIndex={-1}>
          Documents
        </h1>
        <p>
          Each carries the edition it was printed from, the source line of every number, and its own
          data inside the PDF.
        </p>
      </header>
      <div className={classes.cards}>
        <OverviewCard />
        <ContractCard chosen={partner} />
      </div>
    </div>
  )
}
