import type { Machine } from '../../../shared/platform'

/**
 * Keys as the table writes them: 'mod+K' (Ctrl, or ⌘ on a Mac), 'mod+shift+Z', a letter alone 'n',
 * or one letter after another 'g p'.
 */
export type Keys = string

/** A key press, as far as it matters. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a browser keeps for itself: no page ever hears of it. */
const TAKEN_BY_BROWSERS: ReadonlySet<Keys> = new Set(['mod+N'])

/** Whether keys are letters without Ctrl or ⌘: these work only outside fields and sheets, and can be switched off. */
export function areSingle(keys: Keys): boolean {
  return !keys.includes('+') || keys === '+'
}

/**
 * Whether a press is this one key, by what is printed on it and not by where it lies: QWERTZ and AZERTY
 * find their letters. Signs such as ? may need Shift, so for them Shift is not looked at.
 */
export function isPressed(key: Keys, press: Press, os: Machine['os']): boolean {
  const { mod, shift, name } = partsOf(key)
  if (name.toLowerCase() !== press.key.toLowerCase() || press.altKey) return false
  const [own, other] =
    os === 'macos' ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey]
  if (own !== mod || other) return false
  return isSign(name) || press.shiftKey === shift
}

/** The keys of a row of the table that work here: a browser takes some, and letters may be switched off. */
export function keysHere(
  keys: readonly Keys[],
  machine: Machine['kind'],
  singleKeys: boolean,
): readonly Keys[] {
  return keys.filter(
    (one) =>
      (singleKeys || !areSingle(one)) && (machine === 'desktop' || !TAKEN_BY_BROWSERS.has(one)),
  )
}

/** The keys as they are printed on controls: 'Ctrl K', '⌘⇧Z', 'G P'. */
export function sayKeys(keys: Keys, os: Machine['os']): string {
  return keys
    .split(' ')
    .map((key) => {
      const { mod, shift, name } = partsOf(key)
      const shown = name.length === 1 ? name.toUpperCase() : (NAMES[name] ?? name)
      if (os === 'macos') return `${mod ? '⌘' : ''}${shift ? '⇧' : ''}${shown}`
      return [mod && 'Ctrl', shift && 'Shift', shown].filter(Boolean).join(' ')
    })
    .join(' ')
}

/** The keys as `aria-keyshortcuts` wants them; letters after one another cannot be said there. */
export function ariaKeys(keys: readonly Keys[]): string | undefined {
  const said = keys
    .filter((one) => !one.includes(' '))
    .flatMap((one) => {
      const { mod, shift, name } = partsOf(one)
      const key = `${shift ? 'Shift+' : ''}${name.length === 1 ? name.toUpperCase() : name}`
      return mod ? [`Control+${key}`, `Meta+${key}`] : [key]
    })
  return said.length > 0 ? said.join(' ') : undefined
}

const NAMES: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
}

function partsOf(key: Keys): {
  readonly mod: boolean
  readonly shift: boolean
  readonly name: string
} {
  const parts = key.split('+')
  return {
    mod: parts.includes('mod'),
    shift: parts.includes('shift'),
    name: parts.at(-1) ?? '',
  }
}

function isSign(name: string): boolean {
  return name.length === 1 && name.toLowerCase() === name.toUpperCase()
}
