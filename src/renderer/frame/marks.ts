/** Letters of a name that tell one control from another. */
const LONGEST = 80

/** Controls that can be found again by what they are and what they are called. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex], [role=row]'

/**
 * What a control of a page is known by after the page was drawn anew: what it is, its name, and which of
 * those alike. '' for what has no name, and for what the page begins with, which is found anyway.
 */
export function markOf(page: Element, control: Element): string {
  if (control.closest('[data-arrival]')) return ''
  const name = nameOf(control)
  if (name === '') return ''
  const alike = controlsCalled(page, name)
  const at = alike.indexOf(control)
  return at < 0 ? '' : `${at} ${name}`
}

/** The control of that mark, if the page has it and shows it. */
export function findMarked(page: Element, mark: string): HTMLElement | null {
  const [at = '', name = ''] = split(mark)
  const found = controlsCalled(page, name)[Number(at)]
  return found instanceof HTMLElement && found.checkVisibility() ? found : null
}

function controlsCalled(page: Element, name: string): readonly Element[] {
  return [...page.querySelectorAll(CONTROLS)].filter((one) => nameOf(one) === name)
}

function nameOf(control: Element): string {
  const name =
    control.getAttribute('href') ?? control.getAttribute('aria-label') ?? control.textContent ?? ''
  const short = name.trim().slice(0, LONGEST)
  return short === '' ? '' : `${control.tagName} ${short}`
}

function split(mark: string): readonly [string, string] {
  const space = mark.indexOf(' ')
  return [mark.slice(0, space), mark.slice(space + 1)]
}
