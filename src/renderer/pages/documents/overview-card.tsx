import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { programOverview } from '../../../shared/documents/program-overview'
import { EDITIONS } from '../../../shared/program/editions'
import { Card } from '../../ui/card'
import classes from './documents.module.css'
import { useSavePdf } from './use-save-pdf'

/** The whole program as a PDF, one button per edition. */
export function OverviewCard() {
  const { busy, save } = useSavePdf()
  return (
    <Card title="Program overview">
      <div className={classes.body}>
        <p>
          Tiers, catalogue, plans, benefits, discounts, fees and the contract in short, with every
          contradiction of the sources and how it is settled.
        </p>
        <ul className={classes.editions}>
          {EDITIONS.map((edition) => (
            <li key={edition.id}>
              <div>
                <strong>{edition.name}</strong>
                <span>{edition.about}</span>
              </div>
              <Button
                variant="default"
                loading={busy}
                leftSection={<IconDownload size={15} aria-hidden="true" />}
                aria-label={`Save PDF: overview of ${edition.name}`}
                onClick={() => save(programOverview(edition))}
              >
                Save PDF
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  )
}
