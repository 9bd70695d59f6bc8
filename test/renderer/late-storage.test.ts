import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writingLate } from '../../src/renderer/stores/late-storage'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function aStorage() {
  const kept = new Map<string, string>()
  const written: string[] = []
  const window = new EventTarget()
  const storage = writingLate(
    {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, text) => {
        kept.set(name, text)
        written.push(`${name}=${text}`)
      },
      removeItem: (name) => {
        kept.delete(name)
      },
    },
    window,
  )
  return { storage, written, leave: () => window.dispatchEvent(new Event('pagehide')) }
}

test('a cursor that runs through the list is written once, where it came to rest', () => {
  const { storage, written } = aStorage()
  for (let step = 1; step <= 40; step++) {
    storage.setItem('view', `row ${step}`)
    vi.advanceTimersByTime(30)
  }
  expect(written).toEqual([])
  expect(storage.getItem('view')).toBe('row 40')
  vi.runAllTimers()
  expect(written).toEqual(['view=row 40'])
})

test('who leaves in the middle of it loses nothing, and nothing is written twice', () => {
  const { storage, written, leave } = aStorage()
  storage.setItem('view', 'row 3')
  storage.setItem('today', 'seen')
  leave()
  vi.runAllTimers()
  expect(written).toEqual(['view=row 3', 'today=seen'])
})

test('what was removed does not come back', () => {
  const { storage, written } = aStorage()
  storage.setItem('view', 'row 3')
  storage.removeItem('view')
  vi.runAllTimers()
  expect([storage.getItem('view'), written]).toEqual([null, []])
})
