import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, sep } from 'node:path'
import { SECURITY_HEADERS } from './headers'

/** Every kind of file that a build holds; any other ending is not served. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/** Names under assets/ carry a hash of their content, so a copy never goes stale. */
const KEEP = 'public, max-age=31536000, immutable'

/**
 * Answers requests with the files of one folder: the app:// scheme and the loopback server both ask
 * here, so that both send the same types and the same policy. Outside the folder there is only 404.
 */
export function serveBuiltFiles(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(405, 'Only GET and HEAD are answered.', { Allow: 'GET, HEAD' })
    }
    const path = pathWithin(folder, new URL(request.url).pathname)
    if (path === null) return answer(400, 'This address names no file of the app.')
    const type = CONTENT_TYPES[extname(path)]
    const bytes = type === undefined ? null : await readFile(path).catch(() => null)
    if (type === undefined || bytes === null)
      return answer(404, 'There is no such file in the app.')
    const headers = {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      'Cache-Control': relative(folder, path).startsWith(`assets${sep}`) ? KEEP : 'no-cache',
    }
    return answer(200, request.method === 'HEAD' ? null : new Uint8Array(bytes), headers)
  }
}

/** The file an address means, or null for one that is malformed or leads out of the folder. */
function pathWithin(folder: string, pathname: string): string | null {
  const name = decoded(pathname)
  if (name === null || /[\0\\]/.test(name)) return null
  const path = join(folder, name === '/' ? 'index.html' : name)
  const inside = relative(folder, path)
  if (inside === '' || isAbsolute(inside)) return null
  // A hidden file is never part of the app; this refuses '..' as well.
  return inside.split(sep).some((part) => part.startsWith('.')) ? null : path
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

function answer(
  status: number,
  body: string | Uint8Array<ArrayBuffer> | null,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const plain = typeof body === 'string' ? { 'Content-Type': 'text/plain; charset=utf-8' } : {}
  return new Response(body, { status, headers: { ...SECURITY_HEADERS, ...plain, ...headers } })
}
