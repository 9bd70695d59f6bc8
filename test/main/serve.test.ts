import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serveApp } from '../../src/main/serve'

const folder = mkdtempSync(join(tmpdir(), 'partner-desk-serve-'))
let served: Served

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<h1>desk</h1>')
  served = await serveApp(folder, 0)
})

afterAll(async () => {
  await served.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A request as it is typed, since fetch would tidy the path and refuse the host. */
function ask(path: string, host?: string, method = 'GET'): Promise<IncomingMessage> {
  const { port } = new URL(served.address)
  const headers = host === undefined ? {} : { Host: host.replace('PORT', port) }
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, method, headers }, done).once('error', fail).end()
  })
}

test('the build is served to this machine with the policy', async () => {
  const answer = await fetch(served.address)
  expect(await answer.text()).toBe('<h1>desk</h1>')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
})

test('another name for this machine leads to the one address, since the data belongs to it', async () => {
  const answer = await ask('/index.html?a=1', 'localhost:PORT')
  expect([answer.statusCode, answer.headers.location]).toEqual([
    308,
    `${served.address}index.html?a=1`,
  ])
})

test.each(['evil.example', 'evil.example:PORT', '127.0.0.1', '[::1]:PORT'])(
  'a foreign name that points here gets nothing: %s',
  async (host) => expect((await ask('/index.html', host)).statusCode).toBe(421),
)

test.each(['/../../etc/passwd', '/..', 'http://evil.example/index.html', '*', '//', '/\\..'])(
  'a malformed path is refused and the server lives on: %s',
  async (path) => {
    expect([400, 404]).toContain((await ask(path)).statusCode)
    expect((await ask('/')).statusCode).toBe(200)
  },
)

test('only reading is answered', async () => {
  expect((await ask('/', undefined, 'HEAD')).statusCode).toBe(200)
  expect((await ask('/', undefined, 'POST')).statusCode).toBe(405)
})

test('a taken port is an error, never another port', async () => {
  const port = Number(new URL(served.address).port)
  await expect(serveApp(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
