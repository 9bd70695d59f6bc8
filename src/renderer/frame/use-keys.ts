import { useHotkeys } from '@mantine/hooks'
import { useLogDraft } from '../stores/log-draft'
import { useHindrance } from '../ui/use-hindrance'
import { usePartnerInView } from './use-partner-in-view'

/** The keys that work on every page; single letters never while a field is being written in. */
export function useKeys(): void {
  const partner = usePartnerInView()
  const start = useLogDraft((log) => log.start)
  const hindrance = useHindrance()
  const log = () => {
    if (hindrance === null) start(partner)
  }
  useHotkeys([['mod+N', log]], [])
  useHotkeys([
    ['n', log],
    ['/', () => document.getElementById('search')?.focus()],
  ])
}
