/** pdfmake's own types cover its bundle only; this is its layout engine as a CommonJS module. */
declare module 'pdfmake/js/Printer.js' {
  const engine: unknown

  // biome-ignore lint/style/noDefaultExport: this is the shape of a module that is not ours
  export default engine
}

declare module '*.ttf?inline' {
  /** A base64 data URL. */
  const url: string

  // biome-ignore lint/style/noDefaultExport: this is the shape of a module that is not ours
  export default url
}
