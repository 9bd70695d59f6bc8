import { Drawer } from '@mantine/core'
import { useDeskStore } from '../stores/desk'
import { usePartnerForm } from '../stores/partner-form'
import { useRoots } from '../ui/roots'
import { useAnswer } from '../ui/use-answer'
import { ParticularsForm } from './particulars-form'

/** The sheet on which a partner is added or its particulars are written anew, over any page. */
export function PartnerForm() {
  const { open, close } = usePartnerForm()
  return (
    <Drawer
      opened={open !== null}
      onClose={close}
      position="right"
      size={560}
      title={open === 'new' ? 'New partner' : 'Particulars'}
      closeButtonProps={{ 'aria-label': 'Close; what is written is kept' }}
    >
      {open !== null && (
        <Loaded key={open === 'new' ? '' : open.id} id={open === 'new' ? null : open.id} />
      )}
    </Drawer>
  )
}

/** The form begins once the desk's partners are known: whose particulars, which ids are taken, who looks after whom. */
function Loaded({ id }: { readonly id: string | null }) {
  const { desk } = useRoots()
  const head = useDeskStore((store) => store.state.head)
  const { value: partners } = useAnswer(head ?? '', () => desk.partners())
  if (partners === null) return null
  const partner = partners.find((one) => one.id === id) ?? null
  if (id !== null && partner === null) return <p>This partner is not at the desk any more.</p>
  return <ParticularsForm partner={partner} partners={partners} />
}
