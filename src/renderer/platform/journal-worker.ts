/**
 * Appends frames to files of the origin's private file system. Only a worker gets the handle whose
 * `flush` reaches the disk (one fdatasync each); what a page writes there is not flushed at all.
 */
import type { Append, Appended, Ready } from './append'

const isAble =
  typeof FileSystemFileHandle !== 'undefined' &&
  'createSyncAccessHandle' in FileSystemFileHandle.prototype

let current: { readonly path: string; readonly file: FileSystemSyncAccessHandle } | null = null

addEventListener('message', ({ data }: MessageEvent<Append>) => {
  append(data).then(
    () => postMessage({ id: data.id, failure: null } satisfies Appended),
    (error: unknown) => {
      letGo()
      const failure = error instanceof Error ? { name: error.name, message: error.message } : null
      postMessage({
        id: data.id,
        failure: failure ?? { name: 'Error', message: String(error) },
      } satisfies Appended)
    },
  )
})

async function append({ folder, name, at, frame }: Append): Promise<void> {
  const file = await fileAt(folder, name)
  if (file.getSize() !== at) throw new Error(`${name} has grown by another hand`)
  // A full disk shows as an error or as fewer bytes.
  if (file.write(frame, { at }) !== frame.length)
    throw new DOMException('Only part of the frame was written.', 'QuotaExceededError')
  file.flush()
}

async function fileAt(folder: string, name: string): Promise<FileSystemSyncAccessHandle> {
  const path = `${folder}/${name}`
  if (current?.path === path) return current.file
  letGo()
  const root = await navigator.storage.getDirectory()
  const directory = await root.getDirectoryHandle(folder, { create: true })
  const handle = await directory.getFileHandle(name, { create: true })
  const file = await handle.createSyncAccessHandle()
  current = { path, file }
  return file
}

function letGo(): void {
  const ended = current
  current = null
  ended?.file.close()
}

postMessage({ isAble } satisfies Ready)
