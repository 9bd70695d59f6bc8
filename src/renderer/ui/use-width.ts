import { type RefCallback, useCallback, useState } from 'react'

/** How wide an element is, known before it is first painted, so that what depends on it never jumps. */
export function useWidth<T extends HTMLElement>(): {
  readonly ref: RefCallback<T>
  readonly width: number
} {
  const [width, setWidth] = useState(0)
  const ref = useCallback((element: T | null) => {
    if (!element) return
    const look = () => setWidth(element.clientWidth)
    look()
    const watch = new ResizeObserver(look)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return { ref, width }
}
