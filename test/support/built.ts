import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '../..')

/** The folders of the app as it ships. */
export interface BuiltApp {
  readonly main: string
  readonly serve: string
  readonly renderer: string
}

/** The app as `npm run build` makes it, built first where the sources have changed. */
export function builtApp(): BuiltApp {
  const program = join(ROOT, 'src/main/launch/build.mjs')
  const { status, stderr } = spawnSync(process.execPath, [program, 'app', '--quiet'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The app does not build: ${stderr}`)
  return {
    main: join(ROOT, 'out/main/index.js'),
    serve: join(ROOT, 'out/main/serve.js'),
    renderer: join(ROOT, 'out/renderer'),
  }
}
