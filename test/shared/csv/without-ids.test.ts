import { describe, expect, test } from 'vitest'
import type { ColumnMatch } from '../../../src/shared/csv/matching/choices'
import { headingsKey } from '../../../src/shared/csv/reading/headings'
import { csv, file, NOTHING, planOf } from '../../support/csv'
import { aPartner, day } from '../../support/make'

const HEADINGS = ['Name', 'Country', 'Joined', 'Profile']
const columns = { Name: 'name', Country: 'country', Joined: 'joined_on', Profile: 'profile' }
const KNOWN = aPartner({
  id: 'ND-01',
  name: 'Nordwind Digital',
  email: 'a@nord.example',
  plan: 'gold',
})
const HELD = {
  ...NOTHING,
  partners: [KNOWN, aPartner({ id: 'X', name: 'Twin' }), aPartner({ id: 'Y', name: 'TWIN' })],
}

function plan(...rows: readonly string[]) {
  const match: ColumnMatch = { kind: 'partners', columns, dates: 'day first' }
  return planOf([file('Pasted rows', csv(HEADINGS.join('\t'), ...rows))], HELD, {
    matches: { [headingsKey(HEADINGS)]: match },
  })
}

describe('[F16] partners without a column of ids', () => {
  test('are asked about with their columns suggested', async () => {
    const text = csv(HEADINGS.join('\t'), 'Nova Dev\tSpain\t18.11.2026\tit')
    const { unmatched } = await planOf([file('Pasted rows', text)], HELD)
    expect(unmatched[0]?.suggestion).toEqual({ kind: 'partners', columns, dates: 'day first' })
  })

  test('are given ids from their names, none twice, and shown', async () => {
    const { draft, suggested, problems } = await plan(
      'Nova Dev\tSpain\t18.11.2026\tit',
      'Nils Dahl\tNorway\t\t',
    )
    expect(problems).toEqual([])
    expect(suggested).toEqual([
      { id: 'ND-02', name: 'Nova Dev' },
      { id: 'ND-03', name: 'Nils Dahl' },
    ])
    expect(draft.partners.map(({ after }) => after?.id)).toEqual(['ND-02', 'ND-03'])
    expect(draft.partners[0]?.after).toMatchObject({ joinedOn: day('2026-11-18'), profile: 'it' })
  })

  test('who is known by name is that partner, and keeps what has no column', async () => {
    const { draft, suggested, files } = await plan('nordwind  digital\tAustria\t\tit')
    expect(suggested).toEqual([])
    expect(files[0]).toMatchObject({ added: 0, changed: 1 })
    expect(draft.partners[0]).toMatchObject({
      before: KNOWN,
      after: { id: 'ND-01', country: 'Austria', email: 'a@nord.example', plan: 'gold' },
    })
  })

  test('a name that is missing, several partners bear, or stands twice is refused', async () => {
    const { problems, draft } = await plan(
      '\tSpain\t\t',
      'Twin\tSpain\t\t',
      'Ost\t\t\t',
      'OST\t\t\t',
    )
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [2, 'the name is missing.'],
      [3, '2 partners are called "Twin"; add a column with their ids.'],
      [5, 'partner "O-01" is already listed on line 4; remove one of the rows.'],
    ])
    expect(draft.partners).toHaveLength(1)
  })

  test('the same rows again plan nothing', async () => {
    const { draft } = await plan('Nova Dev\tSpain\t18.11.2026\tit')
    const after = draft.partners.flatMap((step) => step.after ?? [])
    const text = csv(HEADINGS.join('\t'), 'Nova Dev\tSpain\t18.11.2026\tit')
    const again = await planOf(
      [file('Pasted rows', text)],
      { ...HELD, partners: [...HELD.partners, ...after] },
      {
        matches: { [headingsKey(HEADINGS)]: { kind: 'partners', columns, dates: 'day first' } },
      },
    )
    expect(again.files[0]).toMatchObject({ added: 0, changed: 0, same: 1 })
  })
})
