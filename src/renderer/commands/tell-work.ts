import { notifications } from '@mantine/notifications'
import type { OnProgress } from '../engine/answers'
import { tellFailure } from '../ui/notices'

/** Milliseconds that pass before a person wants to know that something is going on. */
const SOON = 400

/** Runs work that no page shows: after a moment a notice says how far it is; a failure is told in one sentence. */
export async function tellWork(
  title: string,
  work: (onProgress: OnProgress) => Promise<unknown>,
): Promise<void> {
  const id = `work ${title}`
  let message = 'This may take a moment.'
  const show = (act: 'show' | 'update') =>
    notifications[act]({ id, title, message, loading: true, autoClose: false, withBorder: true })
  let shown = false
  const timer = setTimeout(() => {
    shown = true
    show('show')
  }, SOON)
  try {
    await work(({ step, share }) => {
      message = `${step}: ${Math.round(share * 100)} %`
      if (shown) show('update')
    })
  } catch (failure) {
    tellFailure(failure)
  } finally {
    clearTimeout(timer)
    shown = false
    notifications.hide(id)
  }
}
