/** A function of a worker, asked for by name; what it answers must survive structured cloning. */
export type Calls = Readonly<Record<string, (argument: never) => Promise<unknown>>>

/** Answers what the page asks, one message at a time. */
export function answerCalls(calls: Calls): void {
  self.onmessage = async ({ data }: MessageEvent<{ name: string; argument: never }>) => {
    try {
      const call = calls[data.name]
      if (!call) throw new Error(`the worker knows no ${data.name}`)
      self.postMessage({ value: await call(data.argument) })
    } catch (failure) {
      self.postMessage({
        problem: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure),
      })
    }
  }
}

/** The page's side: asks, and waits for the answer. */
export function createCaller(
  worker: Worker,
): (name: string, argument?: unknown) => Promise<unknown> {
  return (name, argument) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<{ value?: unknown; problem?: string }>) =>
        data.problem === undefined ? resolve(data.value) : reject(new Error(data.problem))
      worker.onerror = (event) => reject(new Error(event.message))
      worker.postMessage({ name, argument })
    })
}
