import { toBytes } from '../../shared/log/text-bytes'
import type { Database } from './database'

/** Every record of every table that can still be read, one JSON line each, bytes as base64: for somebody who can help. */
export async function rawExport(db: Database): Promise<Uint8Array> {
  const lines: string[] = []
  for (const table of db.tables) {
    const keys = await table.toCollection().primaryKeys()
    for (const key of keys) {
      const line = await table
        .get(key)
        .then((record: unknown) => JSON.stringify({ table: table.name, key, record }, bytesAsText))
        .catch((failure: unknown) =>
          JSON.stringify({ table: table.name, key, unreadable: String(failure) }),
        )
      lines.push(line)
    }
  }
  return toBytes(`${lines.join('\n')}\n`)
}

function bytesAsText(_: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value
  let text = ''
  for (const byte of value) text += String.fromCharCode(byte)
  return { base64: btoa(text) }
}
