import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { ORIGIN } from './address'
import { serveBuiltFiles } from './built-files'

const LOOPBACK = '127.0.0.1'

/** A running loopback server and the one address at which it is the desk. */
export interface Served {
  readonly address: string
  readonly stop: () => Promise<void>
}

/**
 * Serves the renderer build to this machine only. Rejects with the system's error (EADDRINUSE when
 * the port is taken); never takes another port, because the data belongs to the origin.
 */
export async function serveApp(folder: string, port: number): Promise<Served> {
  const files = serveBuiltFiles(folder)
  const server = createServer((request, response) => {
    reply(files, request, response).catch(() => response.destroy())
  })
  const taken = await listen(server, port)
  return {
    address: `http://${LOOPBACK}:${taken}/`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, LOOPBACK, () => {
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

async function reply(
  files: (request: Request) => Promise<Response>,
  { method = 'GET', url = '/', headers, socket }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const home = `${LOOPBACK}:${socket.localPort}`
  if (headers.host === `localhost:${socket.localPort}`) {
    // Another name would be another origin, and with it an empty desk.
    response.writeHead(308, { Location: `http://${home}${url}` }).end()
    return
  }
  if (headers.host !== home) {
    // A foreign name that points here (DNS rebinding) gets nothing.
    response.writeHead(421).end('The desk is served to this machine only.')
    return
  }
  if (url === '/favicon.ico') {
    // Browsers ask for it unasked; the app names its own icon in its page.
    response.writeHead(204).end()
    return
  }
  const address = `${ORIGIN}${url}`
  if (!url.startsWith('/') || !URL.canParse(address)) {
    response.writeHead(400).end('This address names no file of the app.')
    return
  }
  const answer = await files(new Request(address, { method }))
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(Buffer.from(await answer.arrayBuffer()))
}
