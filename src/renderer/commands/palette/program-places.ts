import { AMBIGUITIES, CONTRADICTIONS } from '../../../shared/program/editions'
import { documentOf } from '../../../shared/program/source'
import { programPath } from '../../ui/routes'
import { citedLines, DOCUMENTS } from '../../ui/seed-lines'

/** A place of the program that has a short name of its own. */
export interface ProgramPlace {
  /** '000:26', 'K23', 'Q5'. */
  readonly id: string
  readonly name: string
  readonly path: string
}

/** The place that is meant where a line that the program cites, a contradiction or an open question was typed; else null. */
export function programPlaceIn(text: string): ProgramPlace | null {
  const [, document = '', digits = ''] = /^(00[0-3])\s*[:.]\s*(\d{1,3})$/.exec(text) ?? []
  const line = citedLines().find((one) => one === `${document}:${Number(digits)}`)
  if (line) {
    const name = `Line ${Number(digits)} of the ${DOCUMENTS[documentOf(line)].toLowerCase()}`
    return { id: line, name, path: programPath('line', line) }
  }
  const id = text.toUpperCase()
  const contradiction = CONTRADICTIONS.find((one) => one.id === id)
  if (contradiction)
    return { id, name: contradiction.topic, path: programPath('contradictions', id) }
  const question = AMBIGUITIES.find((one) => one.id === id)
  return question ? { id, name: question.question, path: programPath('questions', id) } : null
}
