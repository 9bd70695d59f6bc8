import { join } from 'node:path'

/** Where the desk keeps its files; only `profile` is Chromium's, which may delete what it holds. */
export interface Places {
  readonly root: string
  readonly profile: string
  readonly journal: string
  readonly backups: string
  readonly recovery: string
  readonly sentinel: string
  readonly openMark: string
  readonly setAsideMark: string
}

/** The layout of the app's data folder: the journal stands beside the profile, never inside it. */
export function placesIn(root: string): Places {
  return {
    root,
    profile: join(root, 'profile'),
    journal: join(root, 'journal'),
    backups: join(root, 'backups'),
    recovery: join(root, 'recovery'),
    sentinel: join(root, 'sentinel.json'),
    openMark: join(root, 'open'),
    setAsideMark: join(root, 'set the database aside'),
  }
}
