import { dayInZone } from '../../shared/basics/day'
import { runDesk } from './run-desk'

/** Seattle, where the program's office is (002:193): it decides which day it is. */
const PROGRAM_ZONE = 'America/Los_Angeles'

// Whoever reads may stop reading, as `| head` does; that is no error of ours.
process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
  if (reason.code !== 'EPIPE') throw reason
})

// The composition root of the command line: it alone reads the clock and the process.
process.exitCode = await runDesk(process.argv.slice(2), {
  today: () => dayInZone(Date.now(), PROGRAM_ZONE),
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(`${text}\n`),
})
