import { dayInZone } from '../../shared/basics/day'
import { PROGRAM_ZONE } from '../../shared/program/calendar'
import { runDesk } from './run-desk'

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
