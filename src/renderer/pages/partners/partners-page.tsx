import { type ClipboardEvent, useDeferredValue, useMemo } from 'react'
import { formatNumber, plural } from '../../../shared/basics/format'
import type { Row } from '../../engine/list/row'
import { useDeskStore } from '../../stores/desk'
import { useListPlace } from '../../stores/list-place'
import { useSieve, useView } from '../../stores/view'
import { tell, tellFailure } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { saveBytes } from '../../ui/save-bytes'
import { useCurrentView, useEdition } from '../../ui/use-view'
import { useWidth } from '../../ui/use-width'
import { arrange } from './arrange'
import { plainTable } from './list/cell-text'
import { columnsIn } from './list/columns'
import { PartnerList } from './list/partner-list'
import { countMeeting } from './narrowing/conditions'
import { countBy } from './narrowing/passes'
import { TierMix } from './narrowing/tier-mix'
import { NoPartners } from './no-partners'
import { NothingFound } from './nothing-found'
import { PageHead } from './page-head'
import classes from './partners.module.css'
import { Peek } from './peek/peek'
import { copyTable, putTable } from './selection/copy-table'
import { listCsv } from './selection/list-csv'
import { ListTools } from './selection/list-tools'
import { SelectionBar } from './selection/selection-bar'
import { useForgetPicks } from './selection/use-forget-picks'
import { usePaste } from './selection/use-paste'
import { useRows } from './use-rows'

/** Every partner with tier and distance to the next; the one under the cursor opens beside the list. */
export function PartnersPage() {
  const partners = useDeskStore((store) => store.state.partners)
  usePaste()
  useForgetPicks()
  return partners === 0 ? <NoPartners /> : <Partners />
}

function Partners() {
  const roots = useRoots()
  const view = useCurrentView()
  const edition = useEdition()
  const partners = useDeskStore((store) => store.state.partners)
  const peek = useView((kept) => kept.peek)
  const chosen = useView((kept) => kept.columns)
  const picked = useListPlace((place) => place.picked)
  const { ref, width } = useWidth<HTMLDivElement>()
  const sieve = useSieve()
  const { rows, aids, fresh } = useRows(sieve.condition, sieve.search)
  const all = rows ?? NO_ROWS
  // Letters are typed, and headings pressed, faster than ten thousand rows are laid out anew.
  const by = useDeferredValue(sieve)
  const shown = useMemo(() => arrange(all, by, aids), [all, by, aids])
  const counts = useMemo(() => countBy(all, 'tiers', by, aids), [all, by, aids])
  const moved = useMemo(() => countMoved(all), [all])
  const columns = useMemo(() => columnsIn(chosen, width), [chosen, width])
  const taken = useMemo(
    () => (picked.size === 0 ? NO_ROWS : shown.filter(({ partner }) => picked.has(partner.id))),
    [shown, picked],
  )
  const owners = useMemo(() => ownersOf(all), [all])
  const table = (of: readonly Row[]) => plainTable(of, columns, edition, view.cutOff, aids)
  const meant = taken.length > 0 ? taken : shown

  function copy() {
    if (copyTable(table(meant))) tell('Copied', `${plural(meant.length, 'row')}, ready to paste`)
  }

  function copyByKey(event: ClipboardEvent) {
    if (window.getSelection()?.isCollapsed === false) return
    putTable(event, table(meant))
    tell('Copied', `${plural(meant.length, 'row')}, ready to paste`)
  }

  function save(of: readonly Row[]) {
    const name = `Partners ${edition.name} ${view.cutOff}.csv`
    listCsv(table(of))
      .then((bytes) => saveBytes(roots, { name, kind: 'csv', bytes }))
      .catch(tellFailure)
  }

  return (
    <div className={classes.page}>
      <PageHead
        countOf={(condition) => countMeeting(all, condition, aids)}
        sum={
          <>
            {rows !== null && shown.length !== partners
              ? `${formatNumber(shown.length)} of ${plural(partners, 'partner')}`
              : plural(partners, 'partner')}
            {moved > 0 && ` · ${formatNumber(moved)} moved since the last month end`}
          </>
        }
      />
      <TierMix edition={edition} counts={counts} />
      <ListTools
        rows={all}
        aids={aids}
        columns={columns}
        find={(text) => arrange(all, { ...sieve, search: text }, aids)}
        empty={shown.length === 0}
        onCopy={copy}
        onSave={() => save(shown)}
      />
      <div className={classes.split} data-peek={peek || undefined}>
        <div className={classes.side}>
          <PartnerList
            rows={shown}
            arrangement={by}
            columns={columns}
            aids={aids}
            measure={ref}
            ready={rows !== null}
            stale={!fresh}
            none={<NothingFound />}
            onCopy={copyByKey}
          />
          {taken.length > 0 && (
            <SelectionBar
              rows={taken}
              hidden={picked.size - taken.length}
              owners={owners}
              onCopy={copy}
              onSave={() => save(taken)}
            />
          )}
        </div>
        {peek && <Peek rows={shown} aids={aids} />}
      </div>
    </div>
  )
}

const NO_ROWS: readonly Row[] = []

function countMoved(rows: readonly Row[]): number {
  return rows.filter(({ standing, before }) => standing.tier !== before.tier).length
}

function ownersOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap(({ partner }) => partner.owner ?? []))].filter(Boolean).sort()
}
