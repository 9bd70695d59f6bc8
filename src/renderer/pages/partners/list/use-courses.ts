import { useEffect, useState } from 'react'
import type { Milestone } from '../../../engine/list/courses'
import { useDeskStore } from '../../../stores/desk'
import { useRoots } from '../../../ui/roots'
import { useCurrentView } from '../../../ui/use-view'

export type Course = readonly Milestone[]

const MONTHS = 12
/** A scroll that goes on asks for nothing: milliseconds of rest before the courses of what is in sight are asked for. */
const REST = 60

/** The courses known so far, of one list; a change of the desk or of the view begins anew. */
let kept: { readonly key: string; readonly courses: Map<string, Course> } | null = null

/** The last twelve month ends of the partners in sight, as far as they are known; nobody else's are asked for. */
export function useCourses(partners: readonly string[]): ReadonlyMap<string, Course> {
  const { desk } = useRoots()
  const view = useCurrentView()
  const head = useDeskStore((store) => store.state.head)
  const [, setRound] = useState(0)
  const key = `${head} ${view.edition} ${view.cutOff}`
  if (kept?.key !== key) kept = { key, courses: new Map() }
  const { courses } = kept
  const missing = partners.filter((partner) => !courses.has(partner))
  const asked = missing.join('\n')

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key and the partners asked for stand for all
  useEffect(() => {
    if (asked === '') return
    const timer = setTimeout(async () => {
      await learn(courses, missing, desk.courses(missing, view, MONTHS))
      setRound((round) => round + 1)
    }, REST)
    return () => clearTimeout(timer)
  }, [key, asked])
  return courses
}

/** Takes in the courses of partners; what a question that failed asked for stays unknown, and is asked for again. */
export async function learn(
  courses: Map<string, Course>,
  partners: readonly string[],
  asking: Promise<readonly Course[]>,
): Promise<void> {
  const answers = await asking.catch(() => [])
  for (const [at, partner] of partners.entries()) {
    const course = answers[at]
    if (course) courses.set(partner, course)
  }
}
