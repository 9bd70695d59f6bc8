import { Button, TextInput } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { Day } from '../../../shared/basics/day'
import { partnerContract } from '../../../shared/documents/partner-contract'
import { unprintable } from '../../../shared/documents/printable'
import { useDeskStore } from '../../stores/desk'
import { Card } from '../../ui/card'
import { DayField } from '../../ui/day-field'
import { useRoots } from '../../ui/roots'
import { SearchSelect } from '../../ui/search-select'
import { useAnswer } from '../../ui/use-answer'
import { useEdition } from '../../ui/use-view'
import classes from './documents.module.css'
import { useSavePdf } from './use-save-pdf'

const PARTNERS_OFFERED = 50

/** One partner's contract, pinned to the edition in view, for signing on paper. */
export function ContractCard({ chosen }: { readonly chosen: string | null }) {
  const { desk, today } = useRoots()
  const edition = useEdition()
  const head = useDeskStore((store) => store.state.head)
  const { busy, save } = useSavePdf()
  const [id, setId] = useState(chosen)
  const [number, setNumber] = useState('')
  const [signer, setSigner] = useState('')
  const [date, setDate] = useState<Day | null>(today())
  const [complain, setComplain] = useState(false)
  const partners = useAnswer(head ?? '', () => desk.partners()).value ?? []
  const partner = partners.find((one) => one.id === id)
  const strange = partner ? unprintable(`${partner.name} ${partner.country}`) : []

  function print(event: FormEvent) {
    event.preventDefault()
    setComplain(true)
    if (!partner || number.trim() === '') return
    const details = { number: number.trim(), date, vendorSigner: signer.trim() }
    void save(partnerContract(edition, partner, details))
  }

  return (
    <Card title="Partner contract" aside={edition.name}>
      <form className={classes.body} noValidate onSubmit={print}>
        <p>
          The contract of {edition.name} with its schedules of tiers and benefits, ready to sign.
          The text is {edition.contract.standing}.
        </p>
        <SearchSelect
          label="Partner"
          placeholder="With whom"
          data={partners.map((one) => ({ value: one.id, label: one.name }))}
          value={id}
          onChange={setId}
          error={complain && !partner && 'Choose the partner.'}
          limit={PARTNERS_OFFERED}
          nothingFoundMessage="No such partner"
        />
        <div className={classes.pair}>
          <TextInput
            label="Contract number"
            placeholder="EPP-2026-0118"
            value={number}
            error={complain && number.trim() === '' && 'Write the number of the contract.'}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <DayField label="Date" value={date} today={today()} onChange={setDate} />
        </div>
        <TextInput
          label="Who signs for 7x"
          description="Empty leaves a line to write the name on."
          value={signer}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          onChange={(event) => setSigner(event.currentTarget.value)}
        />
        {strange.length > 0 && (
          <p className={classes.warning}>
            The printed fonts lack {strange.join(', ')}: each is printed as its code.
          </p>
        )}
        <div>
          <Button
            type="submit"
            loading={busy}
            leftSection={<IconDownload size={15} aria-hidden="true" />}
          >
            Save the contract
          </Button>
        </div>
      </form>
    </Card>
  )
}
