import { parseArgs } from 'node:util'

const ROWS = ['review', 'entry', 'import', 'open', 'insert', 'disk', 'rebuild', 'interaction']

/** What was asked for on the command line; the full scale where nothing is said. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      partners: { type: 'string', default: '10000' },
      entries: { type: 'string', default: '1000000' },
      rounds: { type: 'string', default: '5' },
      'slow-rounds': { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
    },
  })
  const only = values.only === '' ? ROWS : values.only.split(',')
  const unknown = only.filter((name) => !ROWS.includes(name))
  if (unknown.length > 0)
    throw new Error(`--only knows ${ROWS.join(', ')}, not ${unknown.join(', ')}.`)
  return {
    partners: whole(values.partners),
    entries: whole(values.entries),
    rounds: whole(values.rounds),
    slowRounds: whole(values['slow-rounds']),
    wants: (name) => only.includes(name),
  }
}

function whole(text) {
  const value = Number(text.replaceAll(/[,_]/g, ''))
  if (!Number.isInteger(value) || value < 1) throw new Error(`${text} is not a whole number.`)
  return value
}
