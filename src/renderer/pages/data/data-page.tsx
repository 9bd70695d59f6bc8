import { BackupsCard } from './backups-card'
import { CheckCard } from './check-card'
import classes from './data.module.css'
import { FilesCard } from './files-card'
import { SafetyCard } from './safety-card'

/** Where the data lies, how safe it is there, and every way to take it along or bring it back. */
export function DataPage() {
  return (
    <div className={classes.page}>
      <header>
        <h1 data-arrival="" tabIndex={-1}>
          Data & safety
        </h1>
        <p>Your data belongs to you: nothing leaves this computer unless you save it to a file.</p>
      </header>
      <SafetyCard />
      <div className={classes.cards}>
        <FilesCard />
        <BackupsCard />
      </div>
      <CheckCard />
    </div>
  )
}
