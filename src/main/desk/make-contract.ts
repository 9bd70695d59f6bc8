import { basename } from 'node:path'
import { sayProblem } from '../../shared/basics/problem'
import { readPartners } from '../../shared/csv/reading/partners-csv'
import { partnerContract } from '../../shared/documents/partner-contract'
import type { Partner } from '../../shared/records/partner'
import type { Command } from './command'
import { Complaint } from './complaint'
import { readData } from './data'
import { readText, writeWhole } from './files'
import { editionOf, need, notBoth, readOptions } from './options'
import { renderDocument } from './render-pdf'

/** `desk contract`: the contract with one partner, to be signed on paper. */
export const makeContract: Command = async (args) => {
  const options = readOptions('contract', args, [
    'data',
    'partners',
    'partner',
    'number',
    'edition',
    'out',
  ])
  const out = need('contract', options, 'out')
  const edition = editionOf('contract', options.edition)
  const id = need('contract', options, 'partner')
  notBoth('contract', options, ['partners'])
  const partner =
    options.data === undefined
      ? findPartner(need('contract', options, 'partners'), id)
      : await partnerOfData(options.data, id)
  const details = { number: options.number ?? '', date: null }
  await writeWhole(out, await renderDocument(partnerContract(edition, partner, details)))
  return 0
}

function findPartner(path: string, id: string): Partner {
  const { name, text } = readText(path)
  const read = readPartners(name, text)
  if ('refusal' in read) throw new Complaint(read.refusal)
  const partner = read.partners.find((one) => one.id === id)
  if (partner) return partner
  const line = read.refused.get(id)
  const problem = read.problems.find((one) => one.line === line)
  throw problem ? new Complaint(sayProblem(problem)) : notThere(id, path)
}

async function partnerOfData(path: string, id: string): Promise<Partner> {
  const { partners } = await readData(path)
  const partner = partners.find((one) => one.id === id)
  if (!partner) throw notThere(id, path)
  return partner
}

function notThere(id: string, path: string): Complaint {
  return new Complaint(`desk contract: partner "${id}" is not in ${basename(path)}.`)
}
