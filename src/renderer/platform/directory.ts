/** The names of the files or folders in a directory. */
export async function namesIn(
  directory: FileSystemDirectoryHandle,
  kind: FileSystemHandleKind,
): Promise<readonly string[]> {
  const names: string[] = []
  for await (const [name, handle] of directory.entries()) if (handle.kind === kind) names.push(name)
  return names
}

/** A folder within a directory, or null where there is none. */
export async function folderIn(
  directory: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemDirectoryHandle | null> {
  return directory.getDirectoryHandle(name).catch(absent)
}

/** A file as it is now, or null where there is none. */
export async function fileIn(
  directory: FileSystemDirectoryHandle,
  name: string,
): Promise<File | null> {
  return directory.getFileHandle(name).then((handle) => handle.getFile(), absent)
}

/** All bytes of a file. */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer())
}

/** Writes a file whole or not at all: the browser writes beside it and swaps the two at the end. */
export async function writeWhole(
  directory: FileSystemDirectoryHandle,
  name: string,
  content: Blob | Uint8Array<ArrayBuffer>,
): Promise<void> {
  const handle = await directory.getFileHandle(name, { create: true })
  await write(await handle.createWritable(), content)
}

/** Appends to a file that has `at` bytes. The browser copies it whole to do so: keep such files small. */
export async function writeBehind(
  handle: FileSystemFileHandle,
  at: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const stream = await handle.createWritable({ keepExistingData: true })
  await stream.seek(at)
  await write(stream, bytes)
}

async function write(
  stream: FileSystemWritableFileStream,
  content: Blob | Uint8Array<ArrayBuffer>,
): Promise<void> {
  try {
    await stream.write(content)
  } catch (error) {
    await stream.abort().catch(() => undefined)
    throw error
  }
  await stream.close()
}

function absent(error: unknown): null {
  if (error instanceof DOMException && error.name === 'NotFoundError') return null
  throw error
}
