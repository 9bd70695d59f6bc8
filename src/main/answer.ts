/**
 * How main answers a call: a value, or one sentence on what went wrong. A plain rejection would
 * reach the page as "Error invoking remote method …", which is no sentence for a person.
 */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string }

/** Turns the outcome of a call into an answer; nothing but the sentence of a failure crosses over. */
export async function answerTo(call: () => Promise<unknown>): Promise<Answer> {
  try {
    return { ok: true, value: await call() }
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : 'Something went wrong.' }
  }
}

/** The value of an answer, or its sentence as an error. */
export function unwrap(answer: Answer): unknown {
  if (!answer.ok) throw new Error(answer.problem)
  return answer.value
}
