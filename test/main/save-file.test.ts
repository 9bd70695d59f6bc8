import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { saveWhole } from '../../src/main/save-file'

const fault = vi.hoisted(() => ({ at: '', code: '' }))

/** Node's own file system, of which one step may fail with a system error. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const failing = (step: string) => {
    if (fault.at === step) throw Object.assign(new Error(fault.code), { code: fault.code })
  }
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      const handle = await real.open(...args)
      if (args[1] !== 'wx') return handle
      const [write, sync] = [handle.writeFile.bind(handle), handle.sync.bind(handle)]
      handle.writeFile = async (data) => {
        if (fault.at === 'write') await write('half')
        failing('write')
        return write(data)
      }
      handle.sync = async () => {
        failing('flush')
        return sync()
      }
      return handle
    },
    rename: async (...args: Parameters<typeof real.rename>) => {
      failing('rename')
      return real.rename(...args)
    },
  }
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-desk-save-'))
  fault.at = ''
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a save', () => {
  test('leaves the new file whole and nothing beside it', async () => {
    const path = join(folder, 'a.pdf')
    await saveWhole(path, bytes('new'))
    expect(readdirSync(folder)).toEqual(['a.pdf'])
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  test('follows a link and keeps who may read the file', async () => {
    const [path, link] = [join(folder, 'real.pdf'), join(folder, 'link.pdf')]
    writeFileSync(path, 'old')
    chmodSync(path, 0o600)
    symlinkSync(path, link)
    await saveWhole(link, bytes('new'))
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })
})

describe('a failed save', () => {
  test.each([
    ['write', 'ENOSPC', 'the disk is full; free some space and save again.'],
    ['write', 'EIO', 'the disk reported an error; choose another disk.'],
    ['flush', 'EDQUOT', 'your share of the disk is used up; free some space and save again.'],
    ['rename', 'EPERM', 'you may not write there; choose another folder.'],
    ['rename', 'EXDEV', 'the system refused (EXDEV).'],
  ])('at the %s (%s) leaves the old file, no draft, and one sentence', async (at, code, reason) => {
    const path = join(folder, 'a.pdf')
    writeFileSync(path, 'old')
    Object.assign(fault, { at, code })
    await expect(saveWhole(path, bytes('new'))).rejects.toThrow(`a.pdf was not saved: ${reason}`)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  test('over a folder or into none says which', async () => {
    mkdirSync(join(folder, 'taken.pdf'))
    await expect(saveWhole(join(folder, 'taken.pdf'), bytes('x'))).rejects.toThrow(
      'taken.pdf was not saved: a folder already has that name; choose another name.',
    )
    await expect(saveWhole(join(folder, 'gone', 'a.pdf'), bytes('x'))).rejects.toThrow(
      'a.pdf was not saved: the folder or file is no longer there; choose another one.',
    )
    expect(readdirSync(folder)).toEqual(['taken.pdf'])
  })
})
