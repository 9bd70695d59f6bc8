/** A parsed font as fontkit makes it: the part that PDFKit shapes text with. */
export interface Face {
  layout(text: string, features?: unknown): Run
}

/** Shaped text. PDFKit scales the positions in place, so nobody may share them. */
interface Run {
  readonly positions: readonly object[]
}

/** So that a year of letters cannot fill the memory with words. */
const MOST_WORDS = 20_000

/**
 * The face with a memory for shaped words. Parsing a font's tables and shaping each word anew is
 * most of the work of a document, and the same in every one of them; the bytes stay the same.
 */
export function remembering(face: Face): Face {
  const runs = new Map<string, Run>()
  const layout = (text: string, features?: unknown): Run => {
    if (features) return face.layout(text, features)
    const known = runs.get(text)
    if (known) return copyOf(known)
    const run = face.layout(text)
    if (runs.size >= MOST_WORDS) runs.clear()
    runs.set(text, copyOf(run))
    return run
  }
  return Object.create(face, { layout: { value: layout } })
}

function copyOf(run: Run): Run {
  const copy: Run = Object.create(Object.getPrototypeOf(run))
  return Object.assign(copy, run, { positions: run.positions.map((position) => ({ ...position })) })
}
