/** A change that must not happen, with the one sentence that tells the person why. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** The sentence to show for anything thrown: a refusal speaks for itself, all else says that nothing was saved. */
export function sayFailure(failure: unknown): string {
  if (failure instanceof Error && failure.name === 'Refusal') return failure.message
  const reason = failure instanceof Error ? failure.message : String(failure)
  return `Nothing was saved: ${reason}`
}
