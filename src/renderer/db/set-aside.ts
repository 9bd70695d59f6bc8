import { Dexie } from 'dexie'
import { DATABASE_NAME, Database } from './database'

/** Copies all that can still be read of a store to one of another name, so that replacing it deletes nothing. */
export async function setStoreAside(db: Database, name: string): Promise<void> {
  const copy = new Database(`${DATABASE_NAME} ${name}`)
  await copy.open()
  for (const table of db.tables) {
    const keys = await table.toCollection().primaryKeys()
    for (const key of keys) {
      const record: unknown = await table.get(key).catch(() => undefined)
      if (record !== undefined) await copy.table(table.name).put(record)
    }
  }
  copy.close()
}

/** Removes a store that cannot be opened at all, so that it can be built anew from the journal. */
export async function removeUnreadable(name: string): Promise<void> {
  await Dexie.delete(name)
}
