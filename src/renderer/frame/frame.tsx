import { Loader } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { KeySheet } from '../commands/keys/key-sheet'
import { useCommandKeys } from '../commands/keys/use-command-keys'
import { Palette } from '../commands/palette/palette'
import { LogActivity } from '../log-activity/log-activity'
import { ImportPage } from '../pages/import/import-page'
import { PartnerPage } from '../pages/partner/partner-page'
import { PartnersPage } from '../pages/partners/partners-page'
import { TodayPage } from '../pages/today/today-page'
import { PartnerForm } from '../partner-form/partner-form'
import { FailureBoundary } from '../ui/failure-boundary'
import { useRoots } from '../ui/roots'
import { idFromPath } from '../ui/routes'
import classes from './frame.module.css'
import { Rail } from './rail'
import { startPath } from './start-path'
import { Strips } from './strips'
import { TopBar } from './top-bar'
import { useArrival } from './use-arrival'
import { useDropFiles } from './use-drop-files'
import { useFocusInSight } from './use-focus-in-sight'
import { useVisits } from './use-visits'

const ProgramPage = lazy(async () => ({
  default: (await import('../pages/program/program-page')).ProgramPage,
}))
const DocumentsPage = lazy(async () => ({
  default: (await import('../pages/documents/documents-page')).DocumentsPage,
}))
const HistoryPage = lazy(async () => ({
  default: (await import('../pages/history/history-page')).HistoryPage,
}))
const DataPage = lazy(async () => ({
  default: (await import('../pages/data/data-page')).DataPage,
}))
const HelpPage = lazy(async () => ({
  default: (await import('../pages/help/help-page')).HelpPage,
}))

/** The desk itself: the rail, the top bar, and the page the address names. */
export function Frame() {
  const [path] = useLocation()
  const { today } = useRoots()
  const dropping = useDropFiles()
  useCommandKeys()
  useArrival(path)
  useVisits(path)
  useFocusInSight()
  return (
    <div className={classes.frame}>
      <Rail />
      <div className={classes.desk}>
        <Strips />
        <TopBar />
        <main className={classes.page} id="page" data-path={path}>
          <FailureBoundary page={path}>
            <Suspense
              fallback={<Loader className={classes.loading} aria-label="Opening the page" />}
            >
              <Switch>
                <Route path="/today" component={TodayPage} />
                <Route path="/partners" component={PartnersPage} />
                <Route path="/partners/:id">
                  {({ id }) => <PartnerPage key={id} id={idFromPath(id)} />}
                </Route>
                <Route path="/import" component={ImportPage} />
                <Route path="/program/*?">
                  {({ '*': rest }) => <ProgramPage address={rest ?? ''} />}
                </Route>
                <Route path="/documents/:id?">
                  {({ id }) => <DocumentsPage key={id} partner={id ? idFromPath(id) : null} />}
                </Route>
                <Route path="/history" component={HistoryPage} />
                <Route path="/data" component={DataPage} />
                <Route path="/help" component={HelpPage} />
                <Route path="/">
                  <Redirect to={startPath(today())} replace />
                </Route>
                <Route>
                  <Redirect to="/partners" replace />
                </Route>
              </Switch>
            </Suspense>
          </FailureBoundary>
        </main>
      </div>
      <LogActivity />
      <PartnerForm />
      <KeySheet />
      <Palette />
      {dropping && (
        <div className={classes.drop}>Drop CSV or data files anywhere to preview them</div>
      )}
    </div>
  )
}
