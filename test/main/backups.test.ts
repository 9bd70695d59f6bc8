import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listBackups, readBackup, writeBackup } from '../../src/main/backups'

let root: string
let folder: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'partner-desk-backups-'))
  folder = join(root, 'backups')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const names = async () => (await listBackups(folder)).map(({ name }) => name)

/** Backups of earlier days, `ago` days before 20 November 2026. */
function lay(sizes: readonly (readonly [name: string, ago: number, size: number])[]): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, ago, size] of sizes) {
    writeFileSync(join(folder, name), new Uint8Array(size))
    const at = Date.UTC(2026, 10, 20) / 1000 - ago * 86_400
    utimesSync(join(folder, name), at, at)
  }
}

describe('a backup', () => {
  test('is written whole, read back and listed', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251)
    await writeBackup(folder, { name: 'a b.partnerdesk', bytes })
    expect(readdirSync(folder)).toEqual(['a b.partnerdesk'])
    expect(await readBackup(folder, 'a b.partnerdesk')).toEqual(bytes)
    const [file] = await listBackups(folder)
    expect(file).toEqual({
      name: 'a b.partnerdesk',
      size: 100_000,
      modified: expect.any(Number),
    })
  })

  test('never replaces another of its name', async () => {
    for (const byte of [1, 2, 3])
      await writeBackup(folder, { name: 'a.partnerdesk', bytes: new Uint8Array([byte]) })
    const found = readdirSync(folder).sort()
    expect(found).toEqual(['a 2.partnerdesk', 'a 3.partnerdesk', 'a.partnerdesk'])
    expect(found.map((name) => readFileSync(join(folder, name))[0])).toEqual([2, 3, 1])
  })

  test.each([
    '../a.partnerdesk',
    'a/b.partnerdesk',
    'a\\b.partnerdesk',
    '.hidden.partnerdesk',
    'con.partnerdesk',
    'a.exe',
    'a\u202E.partnerdesk',
    '/etc/passwd',
    '',
  ])('of the name %j is refused', async (name) => {
    const refusal = 'Refused: a backup is named by a bare, safe name.'
    await expect(writeBackup(folder, { name, bytes: new Uint8Array(1) })).rejects.toThrow(refusal)
    await expect(readBackup(folder, name)).rejects.toThrow(refusal)
    expect(existsSync(folder)).toBe(false)
  })

  test('strangers in the folder are neither listed nor let go of', async () => {
    lay([['notes.txt', 900, 1]])
    mkdirSync(join(folder, 'folder.partnerdesk'))
    await writeBackup(folder, { name: 'a.partnerdesk', bytes: new Uint8Array(1) })
    expect(await names()).toEqual(['a.partnerdesk'])
    expect(readdirSync(folder).sort()).toEqual(['a.partnerdesk', 'folder.partnerdesk', 'notes.txt'])
  })

  test('lets go of what the rule does not keep', async () => {
    lay(Array.from({ length: 12 }, (_, at) => [`old ${at}.partnerdesk`, 1 + at / 100, 100]))
    await writeBackup(folder, { name: 'new.partnerdesk', bytes: new Uint8Array(100) })
    expect(await names()).toEqual([
      'new.partnerdesk',
      ...Array.from({ length: 9 }, (_, at) => `old ${at}.partnerdesk`),
    ])
  })

  test('much smaller than the one before lets go of nothing', async () => {
    lay(Array.from({ length: 12 }, (_, at) => [`old ${at}.partnerdesk`, 1 + at / 100, 100]))
    await writeBackup(folder, { name: 'new.partnerdesk', bytes: new Uint8Array(79) })
    expect(await names()).toHaveLength(13)
  })

  test('into a folder that is none leaves all as it was and says so', async () => {
    writeFileSync(folder, 'in the way')
    await expect(
      writeBackup(folder, { name: 'a.partnerdesk', bytes: new Uint8Array(1) }),
    ).rejects.toThrow(/^The backup a\.partnerdesk was not saved: .*\.$/)
    expect(readFileSync(folder, 'utf8')).toBe('in the way')
    await expect(readBackup(folder, 'a.partnerdesk')).rejects.toThrow(
      /^The backup a\.partnerdesk could not be opened: .*backups is not there or is no folder; /,
    )
  })

  test.runIf(process.getuid?.() === 0 && process.platform === 'linux')(
    'on a disk that fills up leaves no draft and lets go of nothing (root may mount one)',
    async () => {
      mkdirSync(folder)
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
      try {
        lay(Array.from({ length: 12 }, (_, at) => [`old ${at}.partnerdesk`, 1 + at / 100, 100]))
        await expect(
          writeBackup(folder, { name: 'new.partnerdesk', bytes: new Uint8Array(2_000_000) }),
        ).rejects.toThrow(
          'The backup new.partnerdesk was not saved: the disk is full; free some space and save again.',
        )
        expect(readdirSync(folder)).toHaveLength(12)
      } finally {
        execFileSync('umount', ['-l', folder])
      }
    },
  )
})
