import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Seeds } from '../../../src/shared/program/seeds'
import type { SeedDocument } from '../../../src/shared/program/source'

const REPOSITORY = resolve(fileURLToPath(new URL('../../..', import.meta.url)))
const FOLDER = resolve(REPOSITORY, '..', 'shared', 'seeds')
const DOCUMENTS: readonly SeedDocument[] = ['000', '001', '002', '003']

/** The four source documents where they are at hand beside the repository, else undefined. */
export const SEEDS: Seeds | undefined = readSeeds()

/** What a test that needs the documents adds to its name when it is skipped. */
export const WHERE = SEEDS ? '' : ' (skipped: the source documents are not at ../shared/seeds)'

function readSeeds(): Seeds | undefined {
  if (!existsSync(FOLDER)) return undefined
  const names = readdirSync(FOLDER)
  const seeds = new Map<SeedDocument, readonly string[]>()
  for (const document of DOCUMENTS) {
    const name = names.find((candidate) => candidate.startsWith(`${document}_`))
    if (!name) return undefined
    seeds.set(document, readFileSync(join(FOLDER, name), 'utf8').split('\n'))
  }
  return seeds
}
