import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeName } from '../../src/main/safe-name'

test.each([
  ['contract.pdf', 'contract.pdf'],
  ['Contract of Müller & Söhne (2026).pdf', 'Contract of Müller & Söhne (2026).pdf'],
  ['合同会社 契約.pdf', '合同会社 契約.pdf'],
  ['../../etc/passwd', '-..-etc-passwd.pdf'],
  ['C:\\Windows\\win.ini', 'C--Windows-win.ini.pdf'],
  ['%APPDATA%\\run', '-APPDATA--run.pdf'],
  ['a\u202Efdp.exe', 'afdp.exe.pdf'],
  ['a\u0000b\u0007\u200Bc', 'abc.pdf'],
  ['e\u0301', '\u00E9.pdf'],
  ['half \uD800 character', 'half character.pdf'],
  ['line\nbreak\ttab', 'linebreaktab.pdf'],
  ['con', '_con.pdf'],
  ['CON.pdf', '_CON.pdf'],
  ['nul.tar.pdf', '_nul.tar.pdf'],
  ['COM1', '_COM1.pdf'],
  ['contra', 'contra.pdf'],
  ['a. . .', 'a.pdf'],
  ['...hidden', 'hidden.pdf'],
  ['.pdf', 'partner-desk.pdf'],
  ['', 'partner-desk.pdf'],
  ['<>:"|?*', '-------.pdf'],
  ['a.PDF', 'a.pdf'],
  ['a.pdf.exe', 'a.pdf.exe.pdf'],
])('%j is suggested as %j', (wish, name) => expect(safeName(wish, 'pdf')).toBe(name))

test('no wish makes a name that any system refuses or that leads elsewhere', () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '.',
        '/',
        '\\',
        ' ',
        '%',
        'con',
        'nul',
        '\u202E',
        '\u0000',
        ':',
        '.pdf',
        '名',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    maxLength: 200,
  })
  fc.assert(
    fc.property(hostile, (wish) => {
      const name = safeName(wish, 'pdf')
      expect(name).not.toMatch(/[<>:"/\\|?*%\p{C}]/u)
      expect(name).toMatch(/^[^. ].*\.pdf$/u)
      expect(name).not.toMatch(/[. ]\.pdf$/)
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i)
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(125)
    }),
    { numRuns: 2000 },
  )
})
