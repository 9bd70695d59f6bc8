import { createJSONStorage, type PersistStorage, type StateStorage } from 'zustand/middleware'

/** Milliseconds of rest after which is written what has changed. */
const REST = 250

/** The window's storage for what changes at every step of a cursor: storage is slow, and only the last step is found again. */
export function lateStorage<T>(): PersistStorage<T> | undefined {
  return createJSONStorage(() => writingLate(window.localStorage, window))
}

/** Storage that is written to once the hand rests, or when the window is left. */
export function writingLate(storage: StateStorage, leaving: EventTarget): StateStorage {
  const waiting = new Map<string, string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function write() {
    clearTimeout(timer)
    for (const [name, text] of waiting) storage.setItem(name, text)
    waiting.clear()
  }

  leaving.addEventListener('pagehide', write)
  return {
    getItem: (name) => waiting.get(name) ?? storage.getItem(name),
    setItem(name, text) {
      waiting.set(name, text)
      clearTimeout(timer)
      timer = setTimeout(write, REST)
    },
    removeItem(name) {
      waiting.delete(name)
      storage.removeItem(name)
    },
  }
}
