import type { Page } from 'playwright-core'

/** Tab is pressed so often before a walk counts as endless. */
const MOST_STEPS = 1500
/** After so many steps that bring nothing new every control has been passed. */
const QUIET_STEPS = 40

/** Pixels by which two may meet: what is to be hit in a dense table is taller than its words. */
const SLACK = 4

/** What lies beyond the edge of the window or of the page, as sentences; none = nothing does. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, document.getElementById('page')].flatMap((box) =>
      box && box.scrollWidth > box.clientWidth + 1
        ? [`${box.id || 'the window'} is ${box.scrollWidth} px wide in ${box.clientWidth} px`]
        : [],
    ),
  )
}

/** Headings, badges and buttons that lie over each other; what sticks is only held against what sticks with it. */
export function overlapping(page: Page): Promise<string[]> {
  return page.evaluate((slack) => {
    const sheets = [...document.querySelectorAll('[role=dialog]')].filter((one) =>
      one.checkVisibility(),
    )
    const within = sheets.at(-1) ?? document
    const all = [...within.querySelectorAll<HTMLElement>('h1, h2, h3, button, span[data-tier]')]
    const shown = all.flatMap((element) => {
      const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      if (!isShown || (element.matches('span') && element.innerText === '')) return []
      const box = seen(element)
      return box === null ? [] : [{ element, box, layer: layerOf(element) }]
    })
    const found: string[] = []
    for (const [at, one] of shown.entries()) {
      for (const other of shown.slice(at + 1)) {
        if (one.layer !== other.layer) continue
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue
        const width =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const height =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        if (width > slack && height > slack)
          found.push(
            `${name(one.element)} lies over ${name(other.element)} by ${Math.round(width)}×${Math.round(height)} px`,
          )
      }
    }
    return found

    /** What is seen of an element: with text that runs out of it, without what its surroundings cut off. */
    function seen(element: HTMLElement) {
      const own = element.getBoundingClientRect()
      const cuts = getComputedStyle(element).overflowX !== 'visible'
      const texts = cuts ? [] : textBoxes(element)
      // A link inside a sentence is as tall as it must be to be hit, and lies over lines beside it.
      const boxes = element.closest('p') && texts.length > 0 ? texts : [own, ...texts]
      const box = {
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
        top: Math.min(...boxes.map(({ top }) => top)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      }
      for (let up = element.parentElement; up; up = up.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(up)
        const frame = up.getBoundingClientRect()
        if (overflowX !== 'visible') {
          box.left = Math.max(box.left, frame.left)
          box.right = Math.min(box.right, frame.right)
        }
        if (overflowY !== 'visible') {
          box.top = Math.max(box.top, frame.top)
          box.bottom = Math.min(box.bottom, frame.bottom)
        }
      }
      return box.right - box.left > 2 && box.bottom - box.top > 2 ? box : null
    }

    /** Where the words of an element stand; what is only read aloud stands nowhere. */
    function textBoxes(element: HTMLElement): readonly DOMRect[] {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const boxes: DOMRect[] = []
      while (texts.nextNode()) {
        const { currentNode } = texts
        const parent = currentNode.parentElement
        if (!parent || getComputedStyle(parent).clipPath !== 'none') continue
        const range = document.createRange()
        range.selectNodeContents(currentNode)
        boxes.push(...[...range.getClientRects()].filter(({ width }) => width > 0))
      }
      return boxes
    }

    function layerOf(element: HTMLElement): Element | null {
      for (let up: HTMLElement | null = element; up; up = up.parentElement) {
        if (['sticky', 'fixed'].includes(getComputedStyle(up).position)) return up
      }
      return null
    }

    function name(element: HTMLElement): string {
      const text = element.getAttribute('aria-label') ?? element.innerText
      return `${element.tagName.toLowerCase()} “${text.replace(/\s+/g, ' ').slice(0, 40)}”`
    }
  }, SLACK)
}

/**
 * Walks through every control by Tab alone: what is never reached, shows no ring, or is not in the window
 * when it has the focus.
 */
export async function walk(page: Page): Promise<string[]> {
  await page.evaluate(watchFocus)
  let [last, quiet] = [0, 0]
  for (let step = 0; step < MOST_STEPS && quiet < QUIET_STEPS; step++) {
    await page.keyboard.press('Tab')
    const reached = await page.evaluate(() => (globalThis as unknown as Watched).looked())
    quiet = reached === last ? quiet + 1 : 0
    last = reached
  }
  return page.evaluate(() => [...(globalThis as unknown as Watched).wrong()])
}

interface Watched {
  /** Looks at what has the focus; gives how many were reached so far. */
  looked(): Promise<number>
  wrong(): readonly string[]
}

/** Runs in the page: judges every element that gets the focus by how it then shows. */
function watchFocus(): void {
  const reached = new Set<Element>()
  const wrong: string[] = []
  Object.assign(globalThis, { looked, wrong: () => [...wrong, ...missed()] })

  async function looked(): Promise<number> {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body || reached.has(element))
      return reached.size
    reached.add(element)
    // What seems wrong may still be on its way to its place.
    if (faultOf(element) !== null) await frames(3)
    const fault = faultOf(element)
    if (fault !== null) wrong.push(`${name(element)} ${fault}`)
    return reached.size
  }

  async function frames(count: number): Promise<void> {
    for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame)
  }

  function faultOf(element: HTMLElement): string | null {
    const parts = partsOf(element)
    if (!parts.some(hasRing)) return 'shows no ring'
    const boxes = parts.map((part) => part.getBoundingClientRect())
    const box = boxes.find(({ width, height }) => width > 2 && height > 2)
    if (!box) return 'has no size'
    const fits = (from: number, to: number, most: number) =>
      to - from > most ? from < most && to > 0 : from >= -1 && to <= most + 1
    // A list that is taller than the part of the page it scrolls in shows a part of its ring at a time.
    const tall = box.height > portOf(element) && box.top < innerHeight && box.bottom > 0
    const high = tall || fits(box.top, box.bottom, innerHeight)
    if (!fits(box.left, box.right, innerWidth) || !high)
      return 'is outside the window when it has the focus'
    return isUncovered(parts, box) ? null : 'is covered when it has the focus'
  }

  /** The height of what an element scrolls in. */
  function portOf(element: HTMLElement): number {
    for (let up = element.parentElement; up; up = up.parentElement) {
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(up).overflowY)
      if (scrolls && up.scrollHeight > up.clientHeight) return up.clientHeight
    }
    return innerHeight
  }

  function missed(): readonly string[] {
    const sheets = [...document.querySelectorAll('[role=dialog]')].filter((one) =>
      one.checkVisibility(),
    )
    const within = sheets.at(-1) ?? document
    const all = within.querySelectorAll<HTMLElement>(
      'button, a[href], input, textarea, select, [tabindex="0"]',
    )
    return [...all].flatMap((element) => {
      const off = element.matches(
        ':disabled, [tabindex="-1"], [type=hidden], [type=file], [aria-hidden=true] *, [inert] *',
      )
      const isSeen = element.checkVisibility({ visibilityProperty: true })
      if (off || !isSeen || reached.has(element)) return []
      const group = element instanceof HTMLInputElement && element.type === 'radio'
      if (group && [...reached].some((one) => sameGroup(one, element))) return []
      return [`${name(element)} is never reached`]
    })
  }

  function sameGroup(one: Element, other: HTMLElement): boolean {
    return (
      one instanceof HTMLInputElement &&
      other instanceof HTMLInputElement &&
      one.name === other.name
    )
  }

  /** Some controls are only what the hand holds: what is seen is their label, or stands beside them. */
  function partsOf(element: HTMLElement): readonly HTMLElement[] {
    const parts: (Element | null | undefined)[] = [element]
    if (element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type))
      parts.push(element.labels?.[0], element.nextElementSibling)
    return parts.filter((part) => part instanceof HTMLElement)
  }

  function hasRing(element: HTMLElement): boolean {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
  }

  function isUncovered(parts: readonly HTMLElement[], box: DOMRect): boolean {
    const middle = Math.min(Math.max((box.top + box.bottom) / 2, 1), innerHeight - 1)
    const places = [box.left + 3, (box.left + box.right) / 2, box.right - 3]
    return places.some((left) => {
      const on = document.elementFromPoint(Math.min(Math.max(left, 1), innerWidth - 1), middle)
      return parts.some((part) => on !== null && (part.contains(on) || on.contains(part)))
    })
  }

  function name(element: HTMLElement): string {
    const labels = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined
    const text = element.getAttribute('aria-label') ?? labels ?? element.innerText
    return `${element.tagName.toLowerCase()} “${text.replace(/\s+/g, ' ').slice(0, 40)}”`
  }
}
