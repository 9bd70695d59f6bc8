import { parseDay } from '../../../src/shared/basics/day'
import type { DocumentDefinition } from '../../../src/shared/documents/document'
import { partnerContract } from '../../../src/shared/documents/partner-contract'
import { programOverview } from '../../../src/shared/documents/program-overview'
import type { Edition } from '../../../src/shared/program/edition'
import type { Partner } from '../../../src/shared/records/partner'

/** A partner with every fact a contract shows, and with notes that it must not show. */
export const PARTNER: Partner = {
  id: 'P-1000',
  name: 'Nordwind Digital GmbH',
  profile: 'it',
  country: 'Germany',
  email: 'mara@nordwind.example',
  plan: 'silver',
  joinedOn: parseDay('2024-03-01'),
  stage: 'active',
  notes: { remark: 'difficult negotiations' },
}

/** The kinds of document, each made of an edition alone, so that a test can run through all of them. */
export const SAMPLES: Readonly<Record<string, (edition: Edition) => DocumentDefinition>> = {
  overview: programOverview,
  contract: (edition) =>
    partnerContract(edition, PARTNER, {
      number: 'EPP-2026-0100',
      date: parseDay('2026-11-20'),
      partnerSigner: 'Mara Lindqvist',
    }),
}
