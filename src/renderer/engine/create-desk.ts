import { DATABASE_NAME } from '../db/database'
import type { Desk } from './desk'
import { editing } from './editing'
import { filing } from './files'
import { finding } from './finding/finding'
import { importing } from './importing'
import { looking } from './looking'
import { opening } from './opening'
import { safety } from './safety'
import { Session } from './session'
import { writing } from './writing'

/** The desk behind the pages: store and engine together, so that what was confirmed and what is shown never differ. */
export function createDesk(databaseName: string = DATABASE_NAME): Desk {
  const session = new Session(databaseName)
  return {
    ...opening(session),
    ...looking(session),
    ...finding(session),
    ...writing(session),
    ...editing(session),
    ...importing(session),
    ...filing(session),
    ...safety(session),
  }
}
