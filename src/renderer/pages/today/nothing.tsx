import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useToday } from '../../stores/today'
import { Empty } from '../../ui/empty'

interface Props {
  /** Whether the desk holds no partner at all. */
  readonly none: boolean
  readonly narrowed: boolean
  readonly calm: ReactNode
}

/** An empty list, by why it is empty. */
export function Nothing({ none, narrowed, calm }: Props) {
  const [, goTo] = useLocation()
  const set = useToday((today) => today.set)
  if (narrowed)
    return (
      <Empty
        title="Nothing of this kind needs you"
        actions={<Button onClick={() => set({ sort: null })}>Show everything</Button>}
      >
        The list is narrowed to one kind.
      </Empty>
    )
  if (!none) return calm
  return (
    <Empty
      title="Nothing needs you yet"
      actions={<Button onClick={() => goTo('/import')}>Import my files</Button>}
    >
      Once there are partners at this desk, what needs you each morning stands here.
    </Empty>
  )
}
