import { join } from 'node:path'
import { protocol } from 'electron'
import { isOurs, SCHEME } from './address'
import { serveBuiltFiles } from './built-files'

/** Must run before the app is ready: makes app:// an origin of its own, with storage and fetch, like https. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Answers app://desk with the renderer build; any other host under the scheme is nobody. */
export function answerScheme(): void {
  const files = serveBuiltFiles(join(import.meta.dirname, '../renderer'))
  protocol.handle(SCHEME, async (request) =>
    isOurs(request.url) ? files(request) : new Response(null, { status: 404 }),
  )
}
