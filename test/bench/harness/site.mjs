import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, normalize } from 'node:path'

const TYPES = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  svg: 'image/svg+xml',
}

/**
 * A site of pages, scripts and files in memory, on one address for the whole run: a store belongs to its
 * origin. `app` is the folder of the built window, which stands under /app/.
 */
export async function startSite(files, app) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://site').pathname
    const page = /^\/([\w-]+)\.html$/.exec(path)?.[1]
    const body = page
      ? `<!doctype html><script type="module" src="/${page}.js"></script>`
      : (files.get(path.slice(1)) ?? builtFile(app, path))
    if (body === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': TYPES[path.split('.').at(-1)] ?? 'application/octet-stream',
    })
    for (const piece of Array.isArray(body) ? body : [body]) response.write(piece)
    response.end()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** A file of the built window; undefined where there is none. */
function builtFile(app, path) {
  if (!path.startsWith('/app/')) return undefined
  const inside = normalize(path.slice('/app/'.length))
  if (inside.startsWith('..')) return undefined
  try {
    return readFileSync(join(app, inside))
  } catch {
    return undefined
  }
}
