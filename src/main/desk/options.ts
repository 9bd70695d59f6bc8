import { parseArgs } from 'node:util'
import type { Edition } from '../../shared/program/edition'
import { DEFAULT_EDITION, EDITIONS, editionById } from '../../shared/program/editions'
import { Complaint } from './complaint'

/** Reads `--name value` options; anything else is a complaint that names the command. */
export function readOptions<Name extends string>(
  command: string,
  args: readonly string[],
  names: readonly Name[],
): Readonly<Partial<Record<Name, string>>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  try {
    const { values, tokens } = parseArgs({ args: [...args], options, strict: true, tokens: true })
    const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
    const twice = given.find((name, at) => given.indexOf(name) !== at)
    if (twice) throw new Complaint(`desk ${command}: --${twice} is given twice; give it once.`)
    return values as Partial<Record<Name, string>>
  } catch (reason) {
    if (reason instanceof Complaint) throw reason
    const why = reason instanceof Error ? firstSentence(reason.message) : 'an option is not known'
    throw new Complaint(`desk ${command}: ${why}; see desk --help.`)
  }
}

/** A required option. */
export function need<Name extends string>(
  command: string,
  options: Readonly<Partial<Record<Name, string>>>,
  name: Name,
): string {
  const value = options[name]
  if (value === undefined || value === '') {
    throw new Complaint(`desk ${command}: --${name} is missing; see desk --help.`)
  }
  return value
}

/** A data file holds everything: files beside it would contradict it. */
export function notBoth<Name extends string>(
  command: string,
  options: Readonly<Partial<Record<Name | 'data', string>>>,
  names: readonly Name[],
): void {
  const beside = names.find((name) => options[name] !== undefined)
  if (options.data !== undefined && beside !== undefined)
    throw new Complaint(
      `desk ${command}: --data and --${beside} cannot both be given; leave one out.`,
    )
}

/** The edition an option names, or the default. */
export function editionOf(command: string, id: string | undefined): Edition {
  if (id === undefined) return DEFAULT_EDITION
  const edition = editionById(id)
  if (edition) return edition
  const known = EDITIONS.map((one) => one.id).join(' or ')
  throw new Complaint(`desk ${command}: "${id}" is not an edition; use ${known}.`)
}

function firstSentence(message: string): string {
  return message.split(/\.\s|\n/)[0] ?? message
}
