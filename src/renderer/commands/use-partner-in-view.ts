import { useLocation } from 'wouter'
import { useView } from '../stores/view'
import { idFromPath } from '../ui/routes'

/** The partner a person is looking at: the open page's, or the one under the list's cursor. */
export function usePartnerInView(): string | null {
  const [path] = useLocation()
  const selected = useView((view) => view.selected)
  const [, page, id] = path.split('/')
  if ((page === 'partners' || page === 'documents') && id !== undefined) return idFromPath(id)
  return path === '/partners' ? selected : null
}
