/** pdfmake's own types cover its bundle only; this is its layout engine as a CommonJS module. */
declare module 'pdfmake/js/Printer.js' {
  const engine: unknown
  export { engine as default }
}

declare module '*.ttf?inline' {
  /** A base64 data URL. */
  const url: string
  export { url as default }
}
