import { useState } from 'react'
import type { Partner } from '../../shared/records/partner'
import { idSuggester } from '../../shared/records/suggest-id'
import { PARTNER_FIELDS, type PartnerWords } from '../stores/partner-drafts'
import { usePartnerForm, wordsFor } from '../stores/partner-form'
import { useView } from '../stores/view'
import { tellFailure, useTellDone } from '../ui/notices'
import { useRoots } from '../ui/roots'
import { useCurrentView } from '../ui/use-view'
import { type Complaints, changedFields, NOBODY, readWords, wordsOf } from './read-words'

/** A partner's particulars as the form shows them, and the one way of saving them. */
export interface Particulars {
  readonly words: PartnerWords
  /** Whether something is written that is not saved. */
  readonly touched: boolean
  /** Fields whose draft gave way, as the partner holds something else in them by now. */
  readonly outdated: readonly (keyof PartnerWords)[]
  /** What is wrong, at the fields that were left or once somebody wanted to save. */
  readonly complaints: Complaints
  readonly saving: boolean
  /** Another number for each draft that is begun, so that fields begin anew with it. */
  readonly round: number
  write(part: Partial<PartnerWords>): void
  leave(field: keyof PartnerWords): void
  /** Saves what is sound; false where a field is missing or wrong. */
  save(): Promise<boolean>
  discard(): void
}

/** Reads what is written over what the partner holds, and saves it; `partner` null = one to come. */
export function useParticulars(partner: Partner | null, partners: readonly Partner[]): Particulars {
  const { desk, now } = useRoots()
  const view = useCurrentView()
  const select = useView((kept) => kept.set)
  const form = usePartnerForm()
  const tellDone = useTellDone()
  const [left, setLeft] = useState<ReadonlySet<keyof PartnerWords>>(new Set())
  const [saving, setSaving] = useState(false)
  const [round, setRound] = useState(0)
  const key = partner?.id ?? ''
  const held = partner ? wordsOf(partner) : NOBODY
  const { words: kept, outdated } = wordsFor(form, key, held)
  const id = partner ? partner.id : idSuggester(partners.map((one) => one.id))(kept.name ?? '')
  const words = { ...held, id, ...kept }
  const read = readWords(words, partner, partners)
  const said = PARTNER_FIELDS.filter((field) => left.has(field) && read.complaints[field])

  async function save(): Promise<boolean> {
    if (saving) return true
    if (!read.partner) {
      setLeft(new Set(PARTNER_FIELDS))
      return false
    }
    setSaving(true)
    try {
      tellDone(await written(read.partner))
      form.settle(key, form.drafts[key])
      select({ selected: read.partner.id })
    } catch (failure) {
      tellFailure(failure)
    } finally {
      setSaving(false)
    }
    return true
  }

  function written(after: Partner) {
    if (!partner) return desk.addPartner(after, view, now())
    const edit = { id: partner.id, fields: changedFields(partner, after) }
    return desk.editPartners([edit], view, now())
  }

  return {
    words,
    touched: Object.keys(kept).length > 0,
    outdated,
    complaints: Object.fromEntries(said.map((field) => [field, read.complaints[field]])),
    saving,
    round,
    write: (part) => form.write(part, held),
    leave: (field) => setLeft((before) => new Set([...before, field])),
    save,
    discard: () => {
      form.discard(key)
      setLeft(new Set())
      setRound(round + 1)
    },
  }
}
