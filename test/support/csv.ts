import type { SourceFile } from '../../src/shared/csv/decode'

/** A file as the desk receives it. */
export function file(name: string, text: string): SourceFile {
  return { name, bytes: new TextEncoder().encode(text) }
}

export const PARTNERS_HEADER = 'id,name,profile,country,email,plan,joined_on,status'
export const ACTIVITIES_HEADER =
  'id,partner_id,date,activity,quantity,points,revenue_usd,minutes,status,reference,person,note'
export const CERTIFICATIONS_HEADER = 'id,partner_id,person,kind,title,issued_on,expires_on'

/** Lines under a header, each ended by LF. */
export function csv(header: string, ...lines: readonly string[]): string {
  return [header, ...lines].map((line) => `${line}\n`).join('')
}
