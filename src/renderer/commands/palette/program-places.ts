import { AMBIGUITIES, CONTRADICTIONS } from '../../../shared/program/editions'
import { programPath } from '../../ui/routes'

/** A place of the program that has a short name of its own. */
export interface ProgramPlace {
  /** '000:26', 'K23', 'Q5'. */
  readonly id: string
  readonly name: string
  readonly path: string
}

const DOCUMENTS: Readonly<Record<string, string>> = {
  '000': 'requirements page',
  '001': 'requirements page, print version',
  '002': 'printed program with contract',
  '003': 'benefits page',
}

/** The place that is meant where a line of the sources, a contradiction or an open question was typed; else null. */
export function programPlaceIn(text: string): ProgramPlace | null {
  const [, document = '', digits = ''] = /^(00[0-3])\s*[:.]\s*(\d{1,3})$/.exec(text) ?? []
  if (document !== '') {
    const id = `${document}:${Number(digits)}`
    return {
      id,
      name: `Line ${Number(digits)} of the ${DOCUMENTS[document] ?? document}`,
      path: programPath('line', id),
    }
  }
  const id = text.toUpperCase()
  const contradiction = CONTRADICTIONS.find((one) => one.id === id)
  if (contradiction)
    return { id, name: contradiction.topic, path: programPath('contradictions', id) }
  const question = AMBIGUITIES.find((one) => one.id === id)
  return question ? { id, name: question.question, path: programPath('questions', id) } : null
}
