import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveBuiltFiles } from '../../src/main/built-files'

const outer = mkdtempSync(join(tmpdir(), 'partner-desk-built-'))
const folder = join(outer, 'renderer')
const serve = serveBuiltFiles(folder)

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(join(outer, 'renderer-other'))
  writeFileSync(join(outer, 'secret.js'), 'outside')
  writeFileSync(join(outer, 'renderer-other', 'secret.js'), 'outside')
  writeFileSync(join(folder, 'index.html'), '<h1>desk</h1>')
  writeFileSync(join(folder, '.env.js'), 'hidden')
  writeFileSync(join(folder, 'notes.exe'), 'MZ')
  for (const ending of ['js', 'css', 'woff2', 'ttf', 'svg', 'png', 'wasm', 'json']) {
    writeFileSync(join(folder, 'assets', `a b-é.${ending}`), ending)
  }
})

afterAll(() => rmSync(outer, { recursive: true, force: true }))

function get(path: string, method = 'GET'): Promise<Response> {
  return serve(new Request(`app://desk${path}`, { method }))
}

describe('files of the build', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/index.html?x=../../secret.js#y', 'text/html; charset=utf-8'],
    ['/assets/a%20b-%C3%A9.js', 'text/javascript; charset=utf-8'],
    ['/assets/a%20b-%C3%A9.css', 'text/css; charset=utf-8'],
    ['/assets/a%20b-%C3%A9.woff2', 'font/woff2'],
    ['/assets/a%20b-%C3%A9.ttf', 'font/ttf'],
    ['/assets/a%20b-%C3%A9.svg', 'image/svg+xml'],
    ['/assets/a%20b-%C3%A9.png', 'image/png'],
    ['/assets/a%20b-%C3%A9.wasm', 'application/wasm'],
    ['/assets/a%20b-%C3%A9.json', 'application/json; charset=utf-8'],
  ])('%s is sent as %s', async (path, type) => {
    const answer = await get(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
  })

  test('a named part is kept, the page never is', async () => {
    expect((await get('/assets/a%20b-%C3%A9.js')).headers.get('cache-control')).toContain(
      'immutable',
    )
    expect((await get('/index.html')).headers.get('cache-control')).toBe('no-cache')
  })

  test('HEAD is GET without the body, anything else is refused', async () => {
    const head = await get('/index.html', 'HEAD')
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      '13',
      '',
    ])
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await get('/index.html', method)).status).toBe(405)
    }
  })
})

describe('what is not a file of the build', () => {
  test.each([
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/..%2f..%2fsecret.js',
    '/..%5csecret.js',
    '/..%2frenderer-other%2fsecret.js',
    '/%2e%2e%2frenderer-other/secret.js',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/c:%5cwindows%5cwin.ini',
    '/index.html%00.js',
    '/%ff%fe',
    '/%',
    '/.env.js',
    '/assets/.%2e/.env.js',
    '/notes.exe',
    '/assets',
    '/assets/',
    '/nothing.js',
    '/index.html/',
  ])('%s is refused', async (path) => {
    const answer = await get(path)
    expect([400, 404]).toContain(answer.status)
    expect(await answer.text()).toMatch(
      /^(There is no such file in|This address names no file of) the app\.$/,
    )
  })

  test.each(['/..%5csecret.js', '/c:%5cx.js', '/index.html%00.js', '/%ff', '/%', '/.env.js'])(
    '%s is malformed, on every system alike',
    async (path) => expect((await get(path)).status).toBe(400),
  )

  test.each(['/', '/nothing.js', '/%ff', '/notes.exe'])('%s carries the policy', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' blob: data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  })
})
