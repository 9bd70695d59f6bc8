/** The part a window plays on a desk: one writes, the others show what it writes. */
export type Role = 'writes' | 'follows'

/**
 * Asks to be the desk's one writer. Where another window is, this one follows and is told when the
 * writer has gone; the lock is kept as long as the window lives. Where a browser has no locks or denies
 * them every window writes, and the store itself refuses the second of two writers.
 */
export async function takeWriterLock(name: string, onGranted: () => void): Promise<Role> {
  const { locks } = navigator
  if (locks === undefined) return 'writes'
  const free = await new Promise<boolean>((answer) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        answer(lock !== null)
        return lock === null ? undefined : forever()
      })
      .catch(() => answer(true))
  })
  if (free) return 'writes'
  locks
    .request(name, () => {
      onGranted()
      return forever()
    })
    // The window goes on following; it is the writer's end that was not heard.
    .catch(() => undefined)
  return 'follows'
}

function forever(): Promise<never> {
  return new Promise(() => {})
}
