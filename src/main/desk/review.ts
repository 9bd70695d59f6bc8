import { type Day, type Month, monthOf, parseMonth, previousMonth } from '../../shared/basics/day'
import { type Problem, sayProblem } from '../../shared/basics/problem'
import {
  notApprovedWarning,
  sharedNames,
  sharedNamesWarning,
} from '../../shared/csv/planning/warnings'
import { readActivities } from '../../shared/csv/reading/activities-csv'
import { readCertifications } from '../../shared/csv/reading/certifications-csv'
import type { Refusal } from '../../shared/csv/reading/decode'
import { createPartnerLookup } from '../../shared/csv/reading/partner-lookup'
import { readPartners } from '../../shared/csv/reading/partners-csv'
import type { Desk } from '../../shared/tier/portfolio'
import type { Command, Terminal } from './command'
import { Complaint } from './complaint'
import { deskOf, readData } from './data'
import { readText } from './files'
import { editionOf, need, notBoth, readOptions } from './options'
import { reportOf } from './review-report'
import { WRITERS } from './review-writers'

/** `desk review`: every partner at a month end; bad rows are named, the good ones reported. */
export const review: Command = async (args, terminal) => {
  const options = readOptions('review', args, [
    'data',
    'partners',
    'activities',
    'certifications',
    'edition',
    'month',
    'format',
  ])
  notBoth('review', options, ['partners', 'activities', 'certifications'])
  const edition = editionOf('review', options.edition)
  const month = monthOption(options.month, terminal.today())
  const write = WRITERS[options.format ?? 'table']
  if (!write)
    throw new Complaint(`desk review: "${options.format}" is not a format; use table, csv or json.`)
  const { desk, problems } =
    options.data === undefined
      ? readTables(
          need('review', options, 'partners'),
          need('review', options, 'activities'),
          options.certifications,
        )
      : { desk: deskOf(await readData(options.data, terminal)), problems: [] }
  complainAll(terminal, desk, problems)
  terminal.print(write(reportOf(edition, month, desk, problems)))
  return problems.length > 0 ? 2 : 0
}

interface DeskRead {
  readonly desk: Desk
  readonly problems: readonly Problem[]
}

function readTables(
  partnersPath: string,
  activitiesPath: string,
  certificationsPath: string | undefined,
): DeskRead {
  const partnersFile = readText(partnersPath)
  const activitiesFile = readText(activitiesPath)
  const certificationsFile = certificationsPath ? readText(certificationsPath) : null

  const read = accept(readPartners(partnersFile.name, partnersFile.text))
  const lookup = createPartnerLookup(new Set(read.partners.map(({ id }) => id)), read.refused)
  const activities = accept(readActivities(activitiesFile.name, activitiesFile.text, lookup))
  const certifications = certificationsFile
    ? accept(readCertifications(certificationsFile.name, certificationsFile.text, lookup))
    : { certifications: [], problems: [] }
  return {
    desk: {
      partners: read.partners,
      entries: activities.entries,
      certifications: certifications.certifications,
    },
    problems: [...read.problems, ...activities.problems, ...certifications.problems],
  }
}

function accept<T extends object>(read: T | Refusal): T {
  if ('refusal' in read) throw new Complaint(read.refusal)
  return read
}

/** The month asked for, or the last full one on the program's calendar. */
function monthOption(written: string | undefined, today: Day): Month {
  if (written === undefined) {
    return previousMonth(monthOf(today))
  }
  const month = parseMonth(written)
  if (!month) throw new Complaint(`desk review: "${written}" is not a month; write it as YYYY-MM.`)
  return month
}

const MOST_SENTENCES = 100

function complainAll(terminal: Terminal, desk: Desk, problems: readonly Problem[]): void {
  const waiting = notApprovedWarning(desk.entries)
  if (waiting) terminal.complain(waiting)
  for (const problem of problems.slice(0, MOST_SENTENCES)) terminal.complain(sayProblem(problem))
  const more = problems.length - MOST_SENTENCES
  if (more > 0) terminal.complain(`… and ${more} more bad rows.`)
  const shared = sharedNames(desk.certifications)
  if (shared.length > 0) terminal.complain(sharedNamesWarning(shared))
}
