import {
  IconDownload,
  IconFolderOpen,
  IconPrinter,
  IconShieldCheck,
  IconTable,
} from '@tabler/icons-react'
import { plural } from '../../../shared/basics/format'
import type { CheckReport, ListName } from '../../engine/answers'
import { withProgress } from '../../engine/connect'
import { Refusal } from '../../refusal'
import { useImportFiles } from '../../stores/import-files'
import { fileOf } from '../../ui/file-of'
import { tell, tellFailure } from '../../ui/notices'
import { saveBytes } from '../../ui/save-bytes'
import { printPage } from '../print-page'
import { tellWork } from '../tell-work'
import type { Command } from './command'

const LISTS: readonly (readonly [list: ListName, words: string])[] = [
  ['partners', 'companies'],
  ['activities', 'entries ledger points'],
  ['certifications', 'certificates people'],
]

/** What leaves the desk as a file or on paper, what comes back, and whether all of it is sound. */
export const FILING: readonly Command[] = [
  {
    id: 'export desk',
    icon: IconDownload,
    name: 'Export everything as a data file',
    words: 'save copy carry laptop partnerdesk backup whole',
    chapter: 'Files',
    keys: [],
    run: ({ roots }) =>
      tellWork('Writing the data file', async (onProgress) => {
        const { desk, now, today } = roots
        const bytes = await desk.exportDesk(now(), withProgress(onProgress))
        const name = `Partner Desk ${today()}.partnerdesk`
        await saveBytes(roots, { name, kind: 'partnerdesk', bytes })
      }),
  },
  ...LISTS.map(
    ([list, words]): Command => ({
      id: `export ${list}`,
      icon: IconTable,
      name: `Save ${list}.csv`,
      words: `export list table spreadsheet excel ${words}`,
      chapter: 'Files',
      keys: [],
      run: ({ roots }) =>
        tellWork(`Writing ${list}.csv`, async () => {
          const bytes = await roots.desk.exportList(list)
          await saveBytes(roots, { name: `${list}.csv`, kind: 'csv', bytes })
        }),
    }),
  ),
  {
    id: 'open data file',
    icon: IconFolderOpen,
    name: 'Open a data file',
    words: 'partnerdesk load merge bring restore',
    chapter: 'Files',
    keys: [],
    run: async ({ roots, goTo }) => {
      try {
        const [file] = await roots.platform.openFiles('partnerdesk')
        if (!file) return
        useImportFiles.getState().add([fileOf(file)])
        goTo('/import')
      } catch (failure) {
        tellFailure(failure)
      }
    },
  },
  {
    id: 'print program',
    icon: IconPrinter,
    name: 'Print the program',
    words: 'paper pdf rules edition',
    chapter: 'Files',
    keys: [],
    run: ({ goTo }) => {
      goTo('/program')
      printPage('/program')
    },
  },
  {
    id: 'check',
    icon: IconShieldCheck,
    name: 'Check everything',
    words: 'sound verify checksum damage health data',
    chapter: 'The desk',
    keys: [],
    run: ({ roots, goTo }) =>
      tellWork('Checking everything', async (onProgress) =>
        tellReport(await roots.desk.check(withProgress(onProgress)), goTo),
      ),
  },
]

/** A sound desk is told in passing; a fault leads to the page that lists them all. */
function tellReport({ faults, looked }: CheckReport, goTo: (path: string) => void): void {
  const [first] = faults
  if (first === undefined) tell('Everything is sound', looked.join(' · '))
  else {
    tellFailure(new Refusal(`${plural(faults.length, 'fault')} found. ${first}`))
    goTo('/data')
  }
}
