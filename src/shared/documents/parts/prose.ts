import type { NotStated, Passage } from '../../program/source'
import type { Content, List, Stack, Text } from '../content'
import { INK } from '../look'
import { sayLines } from '../words'

/** A chapter's heading, entered in the table of contents where there is one. */
export function heading(text: string, listed: Listed): Text {
  return { text, style: 'h1', ...(listed === 'listed' ? { tocItem: true } : {}) }
}

/** A section's heading, one step in. */
export function subheading(text: string, listed: Listed): Text {
  const entry = {
    tocItem: true,
    tocMargin: [14, 0, 0, 0] as const,
    tocStyle: { fontSize: 9.5, color: INK.mute },
  }
  return { text, style: 'h2', ...(listed === 'listed' ? entry : {}) }
}

/** Whether a heading goes into the table of contents; the contract has none. */
export type Listed = 'listed' | 'unlisted'

/** A paragraph of our own. */
export function paragraph(text: string): Text {
  return { text, style: 'p' }
}

/** A statement of the program, its short quotation in italics, its lines in small print. */
export function passage(statement: Passage): Text {
  const quote = statement.quote
    ? [{ text: ` “${statement.quote}”`, italics: true, color: INK.mute }]
    : []
  const lines = statement.lines.length
    ? [{ text: `  ${sayLines(statement.lines)}`, style: 'source', noWrap: true }]
    : []
  return { text: [statement.text, ...quote, ...lines] }
}

/** Several statements as a list. */
export function passages(statements: readonly Passage[]): List {
  return {
    ul: statements.map((one) => ({ ...passage(one), unbreakable: true })),
    style: 'p',
    markerColor: INK.brand,
  }
}

/** A statement, or the plain word that there is none. */
export function passageOr(statement: Passage | NotStated): Text {
  return statement === 'not stated' ? { text: 'not stated', color: INK.mute } : passage(statement)
}

/** Keeps a heading with what it announces. */
export function together(...content: readonly Content[]): Stack {
  return { stack: content, unbreakable: true }
}
