import { ActionIcon } from '@mantine/core'
import { IconBulb, IconX } from '@tabler/icons-react'
import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import { useFirstHint } from '../../stores/first-hint'
import { partnerPath } from '../../ui/routes'
import classes from './welcome.module.css'

const STAYS = 5 * 60_000

/** One quiet line on what to try first; it goes once any partner was opened, or after a while. */
export function FirstHint() {
  const [path] = useLocation()
  const { hint, leave } = useFirstHint()
  const opened = path.startsWith('/partners/')

  useEffect(() => {
    if (hint === null) return
    if (opened) leave()
    const timer = setTimeout(leave, STAYS)
    return () => clearTimeout(timer)
  }, [hint, opened, leave])

  if (hint === null) return null
  return (
    <section className={classes.hint} aria-label="What to try first">
      <IconBulb size={15} aria-hidden="true" />
      <span>
        Open{' '}
        <Link href={partnerPath(hint.partner)}>
          <bdi>{hint.name}</bdi>
        </Link>
        : {hint.headline}
      </span>
      <ActionIcon variant="transparent" color="gray" aria-label="Leave this hint" onClick={leave}>
        <IconX size={14} aria-hidden="true" />
      </ActionIcon>
    </section>
  )
}
