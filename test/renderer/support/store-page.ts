import { commit, undo } from '../../../src/renderer/db/commit'
import { openDatabase } from '../../../src/renderer/db/database'
import { introduce, logLines, readDesk } from '../../../src/renderer/db/read-desk'
import { createDesk } from '../../../src/renderer/engine/create-desk'

/** What the store's tests drive, on a page with the real IndexedDB. */
const kit = { commit, undo, openDatabase, introduce, readDesk, logLines, createDesk }
export type Kit = typeof kit

Object.assign(globalThis, { kit })
