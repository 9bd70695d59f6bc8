import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The lines a reader sees, spaces collapsed: one for each line of text or row of a table. */
export function linesOf(pdf: Uint8Array): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', fileOf(pdf), '-'], {
    encoding: 'utf8',
  })
  return text.split(/[\n\f]/).map((line) => line.replace(/\s+/g, ' ').trim())
}

/** How many lines of text each page has. */
export function linesByPage(pdf: Uint8Array): readonly number[] {
  const text = execFileSync('pdftotext', ['-layout', fileOf(pdf), '-'], { encoding: 'utf8' })
  const pages = text.split('\f').slice(0, -1)
  return pages.map((page) => page.split('\n').filter((line) => line.trim() !== '').length)
}

/**
 * All text in the order it was drawn, without any space, so that wrapped cells read on; lines that
 * match `running` (heads and feet of pages) are left out, so that paragraphs read on as well.
 */
export function flowOf(pdf: Uint8Array, running = /^$/): string {
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', fileOf(pdf), '-'], {
    encoding: 'utf8',
  })
  const lines = text.split(/[\n\f]/).filter((line) => !running.test(line))
  return squeezed(lines.join(' '))
}

/** A text without any space. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

/** The attachment as bytes, extracted by poppler. */
export function attachmentOf(pdf: Uint8Array): Buffer {
  const file = fileOf(pdf)
  const out = `${file}.json`
  execFileSync('pdfdetach', ['-save', '1', '-o', out, file])
  return readFileSync(out)
}

/** What qpdf has to say of the file; throws where it finds an error or a warning. */
export function qpdfCheck(pdf: Uint8Array): string {
  return execFileSync('qpdf', ['--check', fileOf(pdf)], { encoding: 'utf8' })
}

/** What pdfinfo says, or pdfdetach's list. */
export function describe(program: 'pdfinfo' | 'pdfdetach' | 'pdffonts', pdf: Uint8Array): string {
  const options = program === 'pdfdetach' ? ['-list'] : []
  return execFileSync(program, [...options, fileOf(pdf)], { encoding: 'utf8' })
}

function fileOf(pdf: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'desk-pdf-')), 'document.pdf')
  writeFileSync(file, pdf)
  return file
}
