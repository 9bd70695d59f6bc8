import type { Content, Orientation, Text } from '../content'

/** A heading and what stands under it. */
export interface Chapter {
  readonly head: Text
  readonly body: readonly Content[]
}

/** The chapter on a page of its own, upright or across. */
export function onNewPage({ head, body }: Chapter, orientation: Orientation): readonly Content[] {
  return [{ ...head, pageBreak: 'before', pageOrientation: orientation }, ...body]
}

/** The chapter below the one before, so that short ones share a page. */
export function following({ head, body }: Chapter): readonly Content[] {
  return [{ stack: headed(head, body), margin: [0, 14, 0, 0] }]
}

/** A heading kept with the first lines of what it announces. */
export function headed(head: Text, body: readonly Content[]): readonly Content[] {
  const [first, ...rest] = body
  if (first === undefined) return [head]
  const [start, ...remainder] = split(first)
  return [{ stack: [head, start], unbreakable: true }, ...remainder, ...rest]
}

/** A list gives its first entry to the heading and may break after it. */
function split(content: Content): readonly [Content, ...Content[]] {
  if (typeof content === 'string' || !('ul' in content)) return [content]
  const [first, ...rest] = content.ul
  if (first === undefined || rest.length === 0) return [content]
  return [
    { ...content, ul: [first], margin: [0, 0, 0, 0] },
    { ...content, ul: rest },
  ]
}
