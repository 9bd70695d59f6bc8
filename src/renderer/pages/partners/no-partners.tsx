import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { usePartnerForm } from '../../stores/partner-form'
import { Empty } from '../../ui/empty'
import { tellFailure, useTellDone } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { useCurrentView } from '../../ui/use-view'
import { WriteButton } from '../../ui/write-button'

/** The page of a desk that holds nobody yet: what to do first. */
export function NoPartners() {
  const { desk, now, today } = useRoots()
  const view = useCurrentView()
  const [, goTo] = useLocation()
  const start = usePartnerForm((form) => form.start)
  const tellDone = useTellDone()
  return (
    <Empty
      title="No partners yet"
      actions={
        <>
          <Button
            leftSection={<IconFileImport size={15} aria-hidden="true" />}
            onClick={() => goTo('/import')}
          >
            Import my files
          </Button>
          <WriteButton
            variant="default"
            onClick={() => desk.addSample(today(), view, now()).then(tellDone, tellFailure)}
          >
            Explore the sample desk
          </WriteButton>
          <WriteButton variant="default" onClick={() => start('new')}>
            New partner
          </WriteButton>
        </>
      }
    >
      Drop partners.csv, activities.csv and certifications.csv anywhere on this window, or paste
      rows from a spreadsheet: you see what will happen before it does, and every tier a moment
      later.
    </Empty>
  )
}
