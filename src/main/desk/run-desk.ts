import { check } from './check'
import type { Command, Terminal } from './command'
import { Complaint } from './complaint'
import { makeContract } from './make-contract'
import { makeOverview } from './make-overview'
import { review } from './review'

const COMMANDS: Readonly<Record<string, Command>> = {
  review,
  overview: makeOverview,
  contract: makeContract,
  check,
  verify: () => {
    throw new Complaint(
      'desk verify: this version signs no documents yet, so there is none to verify.',
    )
  },
}

const HELP = `Exponential Partner Desk, the command line

  desk review   (--data F.partnerdesk | --partners P.csv --activities A.csv [--certifications C.csv])
                [--edition web-2025] [--month YYYY-MM] [--format table|csv|json]
      every partner's tier at a month end, with what it rests on
  desk overview [--edition web-2025] --out F.pdf
      the program overview as a PDF
  desk contract (--data F.partnerdesk | --partners P.csv) --partner ID
                [--edition web-2025] [--number N] --out F.pdf
      the partner contract as a PDF, to be signed
  desk check    F.partnerdesk | FOLDER
      whether a data file, or the journal in a folder, is whole, and what it holds

Editions: web-2025 (default), document-2025. Exit codes: 0 well, 1 findings, 2 bad input.
`

/** Runs one command; a complaint becomes one sentence on stderr and exit code 2. */
export async function runDesk(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args
  if (name === '' || name === 'help' || args.includes('--help')) {
    terminal.print(HELP)
    return 0
  }
  const command = COMMANDS[name]
  try {
    if (!command) throw new Complaint(`desk: "${name}" is not a command; see desk --help.`)
    return await command(rest, terminal)
  } catch (reason) {
    if (!(reason instanceof Complaint)) throw reason
    terminal.complain(reason.message)
    return 2
  }
}
