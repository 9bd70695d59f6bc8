import { mkdirSync } from 'node:fs'
import { app } from 'electron'
import { type Places, placesIn } from './places'

/**
 * Gives Chromium a folder of its own inside the app's data folder, so that journal and backups stand
 * beside what it may delete. Must run before the app is ready; Electron asks that the folder exists.
 */
export function separateProfile(): Places {
  const places = placesIn(app.getPath('userData'))
  mkdirSync(places.profile, { recursive: true })
  app.setPath('sessionData', places.profile)
  return places
}
