/** A database of its own: a damaged desk must not take the way to its copy with it. */
const DATABASE = 'partner-desk-folder'
const STORE = 'folder'
const KEY = 'granted'

/** The folder granted last, in whatever state its permission is; null where none was or it is forgotten. */
export async function rememberedFolder(): Promise<FileSystemDirectoryHandle | null> {
  const found = await inStore<unknown>('readonly', (store) => store.get(KEY)).catch(() => null)
  return found instanceof FileSystemDirectoryHandle ? found : null
}

/** Remembers a granted folder for the next start. */
export async function rememberFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  await inStore('readwrite', (store) => store.put(folder, KEY))
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open()
  try {
    return await new Promise((done, fail) => {
      const transaction = database.transaction(STORE, mode)
      const request = act(transaction.objectStore(STORE))
      transaction.oncomplete = () => done(request.result)
      transaction.onabort = () => fail(transaction.error)
    })
  } finally {
    database.close()
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error)
  })
}
