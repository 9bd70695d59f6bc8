import { Button, Select } from '@mantine/core'
import { IconDownload, IconFileImport } from '@tabler/icons-react'
import { useDeferredValue, useMemo } from 'react'
import { useLocation } from 'wouter'
import { formatDay, formatNumber, plural } from '../../../shared/basics/format'
import { PROFILE_IDS } from '../../../shared/program/ids'
import { allRows } from '../../engine/connect'
import type { Row } from '../../engine/desk'
import { useDeskStore } from '../../stores/desk'
import { useView } from '../../stores/view'
import { Empty } from '../../ui/empty'
import { tellFailure, useTellDone } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { saveBytes } from '../../ui/save-bytes'
import { useAnswer } from '../../ui/use-answer'
import { useCurrentView, useEdition } from '../../ui/use-view'
import { WriteButton } from '../../ui/write-button'
import { arrange, countTiers } from './arrange'
import { listCsv } from './list-csv'
import { PartnerList } from './partner-list'
import classes from './partners.module.css'
import { Peek } from './peek'
import { TierMix } from './tier-mix'

/** Every partner with tier and distance to the next; the one under the cursor opens beside the list. */
export function PartnersPage() {
  const roots = useRoots()
  const { desk } = roots
  const view = useCurrentView()
  const edition = useEdition()
  const { head, partners } = useDeskStore((store) => store.state)
  const filters = useView()
  const answer = useAnswer(`${head} ${view.edition} ${view.cutOff}`, () => allRows(desk, view))
  const rows = answer.value
  const { tiers, profile, sort, descending } = filters
  // Letters are typed faster than ten thousand rows are drawn anew.
  const search = useDeferredValue(filters.search)
  const shown = useMemo(
    () => arrange(rows ?? [], { search, tiers, profile, sort, descending }),
    [rows, search, tiers, profile, sort, descending],
  )
  const moved = useMemo(() => countMoved(rows ?? []), [rows])
  const counts = useMemo(() => countTiers(rows ?? []), [rows])

  if (answer.failure) throw answer.failure
  if (partners === 0) return <NoPartners />

  const selected = shown.find(({ partner }) => partner.id === filters.selected) ?? shown[0]
  const narrowed = rows !== null && shown.length !== partners

  async function saveList() {
    const bytes = await listCsv(shown, edition, view.cutOff)
    const name = `Partners ${edition.name} ${view.cutOff}.csv`
    await saveBytes(roots, { name, kind: 'csv', bytes })
  }

  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <h1>Partners</h1>
        <p className={classes.sum}>
          {narrowed
            ? `${formatNumber(shown.length)} of ${plural(partners, 'partner')}`
            : plural(partners, 'partner')}
          {' · '}
          {edition.name}, {formatDay(view.cutOff)}
          {moved > 0 && ` · ${formatNumber(moved)} moved since the last month end`}
        </p>
        <Select
          aria-label="Profile"
          placeholder="Any profile"
          className={classes.profile ?? ''}
          clearable
          allowDeselect
          data={edition.profiles.map(({ id, name }) => ({ value: id, label: name }))}
          value={filters.profile}
          onChange={(value) =>
            filters.set({ profile: PROFILE_IDS.find((id) => id === value) ?? null })
          }
        />
        <Button
          variant="default"
          disabled={shown.length === 0}
          leftSection={<IconDownload size={15} aria-hidden="true" />}
          title="The list as it is shown, for a spreadsheet"
          onClick={() => saveList().catch(tellFailure)}
        >
          Save as CSV
        </Button>
      </header>
      <TierMix edition={edition} counts={counts} />
      <div className={classes.split}>
        <PartnerList
          rows={shown}
          selected={selected?.partner.id ?? null}
          ready={rows !== null}
          stale={!answer.fresh}
        />
        {selected && <Peek key={selected.partner.id} row={selected} />}
      </div>
    </div>
  )
}

function countMoved(rows: readonly Row[]): number {
  return rows.filter(({ standing, before }) => standing.tier !== before.tier).length
}

function NoPartners() {
  const { desk, now, today } = useRoots()
  const view = useCurrentView()
  const [, goTo] = useLocation()
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
        </>
      }
    >
      Drop partners.csv, activities.csv and certifications.csv anywhere on this window: you see what
      will happen before it does, and every tier a moment later.
    </Empty>
  )
}
