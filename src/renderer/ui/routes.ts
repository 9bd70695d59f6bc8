/** The address of a partner's page; '%' never appears in it, so that no router decodes it twice. */
export function partnerPath(id: string): string {
  return `/partners/${encode(id)}`
}

/** The address of the documents page with a partner's contract chosen. */
export function contractPath(id: string): string {
  return `/documents/${encode(id)}`
}

/** The chapters of the program page, in the order of its tabs. */
export const PROGRAM_CHAPTERS = [
  'tiers',
  'catalogue',
  'plans',
  'benefits',
  'fees',
  'terms',
  'contradictions',
  'questions',
  'line',
] as const
export type ProgramChapter = (typeof PROGRAM_CHAPTERS)[number]

/** The address of a chapter of the program, or of one row in it: a tier, an activity, 'K23', '000:26'. */
export function programPath(chapter: ProgramChapter, row?: string): string {
  return row === undefined ? `/program/${chapter}` : `/program/${chapter}/${row}`
}

/** The partner id of an address, or the text itself where it is none of ours. */
export function idFromPath(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('~', '%'))
  } catch {
    return part
  }
}

function encode(id: string): string {
  return encodeURIComponent(id).replaceAll('~', '%7E').replaceAll('%', '~')
}

/** Whether the window is at a partner's page at this very moment. */
export function isAtPartner(): boolean {
  return window.location.hash.startsWith(`#${partnerPath('')}`)
}

/** Whether the window is at a page at this very moment, whatever has been drawn of it yet. */
export function isAt(path: string): boolean {
  return window.location.hash === `#${path}`
}
