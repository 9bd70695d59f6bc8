import { dayNumber } from '../basics/day'
import type { Content } from './content'
import type { DocumentDefinition, PageSize } from './document'
import { type Face, remembering } from './font-memory'
import { DEFAULT_STYLE, PAGE, STYLES } from './look'
import { printable, printableContent } from './printable'
import { RENDERER } from './renderer'

/** What a root lends to print with: the layout engine, the fonts and the digest. */
export interface Press {
  readonly Printer: PrinterClass
  readonly fonts: FontFiles
  /** SHA-256 of a text's UTF-8 bytes, as lower-case hex. */
  readonly hash: (text: string) => Promise<string>
}

/** The four faces, as the bytes of their font files. */
export interface FontFiles {
  readonly normal: Uint8Array
  readonly bold: Uint8Array
  readonly italics: Uint8Array
  readonly bolditalics: Uint8Array
}

/** The part of pdfmake's Printer that is used. */
export type PrinterClass = new (
  fonts: object,
  files: VirtualFiles,
  urls: UrlResolver,
  mayReadFile: (path: string) => boolean,
) => { createPdfKitDocument(definition: object, options: object): Promise<PdfStream> }

interface VirtualFiles {
  existsSync(name: string): boolean
  readFileSync(name: string): Uint8Array | Face
}

interface UrlResolver {
  resolve(url: string): void
  resolved(): Promise<void>
}

/** The part of PDFKit's stream that is used. */
interface PdfStream {
  on(event: 'data', take: (chunk: Uint8Array) => void): unknown
  on(event: 'end', done: () => void): unknown
  on(event: 'error', fail: (reason: unknown) => void): unknown
  end(): void
  /** The faces a document used, by family and style. */
  readonly fontCache: Readonly<Record<string, Readonly<Record<string, { readonly font: Face }>>>>
}

/** The attachment that carries the document's data. */
export const SOURCE_FILE = 'source.json'

/** Day 0 stands where neither edition nor contract gives a day, so that no clock is ever read. */
const NO_DAY = 0

/**
 * Turns a document into the bytes of a PDF. The same document and press give the same bytes, in a
 * browser as in Node: every date is the document's, and nothing is fetched or read from disk.
 */
export async function print(document: DocumentDefinition, press: Press): Promise<Uint8Array> {
  const hash = await press.hash(document.source)
  const files = virtualFiles(document, press.fonts)
  const names = { normal: 'normal', bold: 'bold', italics: 'italics', bolditalics: 'bolditalics' }
  const printer = new press.Printer({ [DEFAULT_STYLE.font]: names }, files, NO_URLS, () => false)
  const stream = await printer.createPdfKitDocument(definitionOf(document, hash), {})
  keepFaces(press.fonts, stream)
  return collect(stream)
}

function definitionOf(document: DocumentDefinition, hash: string): object {
  const layout = document.lay(hash)
  const date = dateOf(document)
  return {
    version: '1.7',
    compress: true,
    language: 'en-US',
    displayTitle: true,
    pageSize: 'A4',
    pageMargins: [PAGE.side, PAGE.top, PAGE.side, PAGE.bottom],
    info: {
      title: printable(document.title),
      author: '7x',
      subject: printable(document.subject),
      keywords: `partner program, sha256:${hash}`,
      creator: `${RENDERER.name} ${RENDERER.version}`,
      producer: RENDERER.layout,
      creationDate: date,
      modDate: date,
    },
    files: {
      [SOURCE_FILE]: {
        src: SOURCE_FILE,
        name: SOURCE_FILE,
        type: 'application/json',
        description: `The data of this document, sha256:${hash}`,
        relationship: 'Source',
        creationDate: date,
        modifiedDate: date,
      },
    },
    defaultStyle: { ...DEFAULT_STYLE },
    styles: structuredStyles(),
    content: layout.content.map(printableContent),
    background: (page: number, size: PageSize) => drawn(layout.background(page, size)),
    header: (page: number, pages: number, size: PageSize) =>
      drawn(layout.header(page, pages, size)),
    footer: (page: number, pages: number, size: PageSize) =>
      drawn(layout.footer(page, pages, size)),
  }
}

function drawn(content: Content | null): Content | null {
  return content === null ? null : printableContent(content)
}

/** pdfmake writes into what it is given, so every document gets styles of its own. */
function structuredStyles(): object {
  return Object.fromEntries(Object.entries(STYLES).map(([name, style]) => [name, { ...style }]))
}

function dateOf({ day }: DocumentDefinition): Date {
  return new Date((day ? dayNumber(day) : NO_DAY) * 86_400_000)
}

function virtualFiles(document: DocumentDefinition, fonts: FontFiles): VirtualFiles {
  const kept = FACES.get(fonts)
  const files = new Map<string, Uint8Array | Face>([
    ...Object.entries(fonts),
    ...(kept ?? []),
    [SOURCE_FILE, new TextEncoder().encode(document.source)],
  ])
  return {
    existsSync: (name) => files.has(name),
    readFileSync: (name) => files.get(name) ?? new Uint8Array(),
  }
}

/** Faces parsed for an earlier document, by the files they came from. */
const FACES = new WeakMap<FontFiles, Map<string, Face>>()

function keepFaces(fonts: FontFiles, stream: PdfStream): void {
  const kept = FACES.get(fonts) ?? new Map<string, Face>()
  FACES.set(fonts, kept)
  for (const [style, { font }] of Object.entries(stream.fontCache[DEFAULT_STYLE.font] ?? {})) {
    if (!kept.has(style)) kept.set(style, remembering(font))
  }
}

/** Resolves nothing: whatever a document needs is in its own files. */
const NO_URLS: UrlResolver = { resolve: () => undefined, resolved: () => Promise.resolve() }

function collect(stream: PdfStream): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    stream.on('data', (chunk) => chunks.push(chunk))
    stream.on('error', reject)
    stream.on('end', () => resolve(joined(chunks)))
    stream.end()
  })
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/**
 * The engine's class, however a bundler wraps a CommonJS module: one puts the class at `default`,
 * another the module's exports, which hold it at `default` again.
 */
export function printerIn(module: { readonly default: unknown }): PrinterClass {
  const found = [module.default, inner(module.default)].find((value) => typeof value === 'function')
  if (!found) throw new Error('pdfmake/js/Printer.js does not export its printer')
  return found as PrinterClass
}

function inner(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'default' in value
    ? value.default
    : undefined
}

/** The bytes of a base64 data URL, as bundlers inline files. */
export function bytesOfDataUrl(url: string): Uint8Array {
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (byte) => byte.charCodeAt(0))
}

/** Bytes as lower-case hex. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
