/** The one type of the browser that the types of papaparse name; a type only, so nothing can be done with it. */
interface File {
  readonly name: string
  readonly size: number
  readonly lastModified: number
}
