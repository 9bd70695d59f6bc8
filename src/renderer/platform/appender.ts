import type { Append, Appended, Ready } from './append'

/** Appends and flushes; rejects with the browser's own error name. */
export type Appender = (append: Omit<Append, 'id'>) => Promise<void>

/** Starts the worker that alone may flush files of the private file system; null where it cannot. */
export async function startAppender(): Promise<Appender | null> {
  const worker = new Worker(new URL('./journal-worker.ts', import.meta.url), {
    type: 'module',
    name: 'journal',
  })
  const isAble = await new Promise<boolean>((done) => {
    worker.onmessage = ({ data }: MessageEvent<Ready>) => done(data.isAble)
    worker.onerror = () => done(false)
  })
  if (isAble) return appenderOf(worker)
  worker.terminate()
  return null
}

function appenderOf(worker: Worker): Appender {
  const waiting = new Map<number, (failure: Appended['failure']) => void>()
  let last = 0
  worker.onmessage = ({ data }: MessageEvent<Appended>) => {
    waiting.get(data.id)?.(data.failure)
    waiting.delete(data.id)
  }
  worker.onerror = ({ message }) => {
    for (const settle of waiting.values()) settle({ name: 'UnknownError', message })
    waiting.clear()
  }
  return (append) => {
    last += 1
    const id = last
    return new Promise((done, fail) => {
      waiting.set(id, (failure) =>
        failure === null ? done() : fail(new DOMException(failure.message, failure.name)),
      )
      worker.postMessage({ ...append, id } satisfies Append)
    })
  }
}
