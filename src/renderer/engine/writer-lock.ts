/** The part a window plays on a desk: one writes, the others show what it writes. */
export type Role = 'writes' | 'follows'

/**
 * Asks to be the desk's one writer. Where another window is, this one follows and is told when the
 * writer has gone; the lock is kept as long as the window lives. Without locks (a browser that has
 * none) every window writes, and the store itself refuses the second of two writers.
 */
export async function takeWriterLock(name: string, onGranted: () => void): Promise<Role> {
  const { locks } = navigator
  if (locks === undefined) return 'writes'
  const free = await new Promise<boolean>((answer) => {
    void locks.request(name, { ifAvailable: true }, (lock) => {
      answer(lock !== null)
      return lock === null ? undefined : forever()
    })
  })
  if (free) return 'writes'
  void locks.request(name, () => {
    onGranted()
    return forever()
  })
  return 'follows'
}

function forever(): Promise<never> {
  return new Promise(() => {})
}
