/** The one address of the app for ever: IndexedDB belongs to the origin, so another one would be an empty desk. */
export const SCHEME = 'app'
const HOST = 'desk'
export const ORIGIN = `${SCHEME}://${HOST}`
export const START_PAGE = `${ORIGIN}/index.html`

/** Whether an address is a page of ours; compared by parts, since Node calls the origin of a custom scheme 'null'. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return protocol === `${SCHEME}:` && host === HOST
}
