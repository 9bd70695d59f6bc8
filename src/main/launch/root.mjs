import { fileURLToPath } from 'node:url'

/** The folder of package.json, wherever the command was called from; it ends with a separator. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** One sentence to the person, beside and never inside what a program prints. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}
