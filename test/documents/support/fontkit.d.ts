/** The part of fontkit, PDFKit's own reader of fonts, that tests ask. */
declare module 'fontkit' {
  export interface Font {
    readonly characterSet: readonly number[]
    hasGlyphForCodePoint(code: number): boolean
  }
  export function create(bytes: Uint8Array): Font
}
