import type { OpenedFile } from '../../shared/platform'
import type { ImportFile } from '../engine/answers'

/** A file that the machine opened, as the desk takes it: only a handle, which costs nothing to hand on. */
export function fileOf({ name, bytes }: OpenedFile): ImportFile {
  return { name, blob: new Blob([new Uint8Array(bytes)]) }
}

/** All bytes of a file that is only a handle; a file changed or gone since says so in one sentence. */
export async function bytesOf({ name, blob }: ImportFile): Promise<OpenedFile> {
  try {
    return { name, bytes: new Uint8Array(await blob.arrayBuffer()) }
  } catch {
    throw new Error(`${name} was changed or moved since it was chosen: choose it again.`)
  }
}
