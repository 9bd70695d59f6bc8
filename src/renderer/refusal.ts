/** A change that must not happen, with the one sentence that tells the person why. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** What the browser's storage says, in a person's words. */
const MEANINGS: Readonly<Record<string, string>> = {
  QuotaExceededError:
    'the browser has no room left for the desk; free some space on this computer and try again.',
  AbortError: 'the disk may be full; free some space on this computer and try again.',
  DatabaseClosedError:
    'the browser has closed or cleared the desk’s storage; close this window and open it again.',
  InvalidStateError:
    'the browser has closed the desk’s storage; close this window and open it again.',
}

/** Why something failed, as the end of a sentence. */
export function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure)
  const [said = ''] = failure.message.split('\n')
  return MEANINGS[failure.name] ?? said
}

/** The sentence to show for anything thrown: a refusal speaks for itself, all else says that nothing was saved. */
export function sayFailure(failure: unknown): string {
  if (failure instanceof Error && failure.name === 'Refusal') return failure.message
  return `Nothing was saved: ${reasonOf(failure)}`
}

/** What the machine says of a file is a whole sentence already: it is a refusal like our own. */
export async function refusing<T>(act: Promise<T>): Promise<T> {
  try {
    return await act
  } catch (failure) {
    throw new Refusal(failure instanceof Error ? failure.message : String(failure))
  }
}
