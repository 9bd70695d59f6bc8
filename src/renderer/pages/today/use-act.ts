import { useLocation } from 'wouter'
import { useLedgerWish } from '../../stores/ledger-wish'
import { useLogDraft } from '../../stores/log-draft'
import { tell, tellFailure } from '../../ui/notices'
import { useRoots } from '../../ui/roots'
import { partnerPath } from '../../ui/routes'
import type { Duty } from './duty'

/** What the page itself shows for a duty's action. */
export type Asked = (duty: Duty) => void

/** Does what a duty's one action says. */
export function useAct(ask: Asked, onBackedUp: () => void): (duty: Duty) => void {
  const { desk, now } = useRoots()
  const [, goTo] = useLocation()
  const start = useLogDraft((log) => log.start)
  const wish = useLedgerWish((ledger) => ledger.wish)

  async function backUp() {
    await desk.backUp(now())
    onBackedUp()
    tell('Backed up', 'The whole desk was written to a backup and read back.')
  }

  return (duty) => {
    const { about, partner } = duty
    switch (about.is) {
      case 'draft':
        return start(partner)
      case 'files':
        return goTo('/import')
      case 'safety':
        return goTo('/data')
      case 'backup':
        return void backUp().catch(tellFailure)
      case 'reports':
        if (partner !== null) wish(partner)
        return partner === null ? undefined : goTo(partnerPath(partner))
      case 'move':
      case 'term':
        return partner === null ? undefined : goTo(partnerPath(partner))
      case 'lapse':
      case 'plan':
        return ask(duty)
      default:
        return about satisfies never
    }
  }
}
