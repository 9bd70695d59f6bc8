import { createServer } from 'node:http'

const TYPES = { js: 'text/javascript', html: 'text/html', csv: 'text/csv' }

/** A site of pages, scripts and files in memory, on one address for the whole run: a store belongs to its origin. */
export async function startSite(files) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://site').pathname
    const page = /^\/([\w-]+)\.html$/.exec(path)?.[1]
    const body = page
      ? `<!doctype html><script type="module" src="/${page}.js"></script>`
      : files.get(path.slice(1))
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
