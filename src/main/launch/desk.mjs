#!/usr/bin/env node
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './built.mjs'
import { ROOT } from './root.mjs'

// npm moves to the folder of package.json; files are named from where the person stands.
const { INIT_CWD, npm_lifecycle_event } = process.env
if (npm_lifecycle_event === 'desk' && INIT_CWD) process.chdir(INIT_CWD)

if (ensureBuilt('desk', { announce: false })) {
  await import(pathToFileURL(join(ROOT, 'out/desk/index.js')).href)
} else {
  process.exitCode = 2
}
