import { Button } from '@mantine/core'
import { IconAlertTriangle, IconEye, IconTool } from '@tabler/icons-react'
import { FirstHint } from '../pages/welcome/first-hint'
import { useDeskStore } from '../stores/desk'
import { HINDRANCE_ID, useHindrance } from '../ui/use-hindrance'
import classes from './strips.module.css'

/** What a person should know before anything else on the page: why nothing can be written, and what was mended. */
export function Strips() {
  return (
    <div className={classes.strips}>
      <Hindered />
      <Mended />
      <FirstHint />
    </div>
  )
}

function Hindered() {
  const hindrance = useHindrance()
  const follows = useDeskStore((desk) => desk.state.role === 'follows')
  if (hindrance === null) return null
  return (
    <p
      className={classes.strip}
      data-tone={follows ? undefined : 'bad'}
      id={HINDRANCE_ID}
      role={follows ? 'status' : 'alert'}
    >
      {follows ? (
        <IconEye size={15} aria-hidden="true" />
      ) : (
        <IconAlertTriangle size={15} aria-hidden="true" />
      )}
      {hindrance}
    </p>
  )
}

/** It stays until it was read: what was mended behind one's back is no news that may pass. */
function Mended() {
  const { mended, readMended } = useDeskStore()
  if (mended.length === 0) return null
  return (
    <section className={classes.strip} data-tone="mended" aria-label="What was mended at the start">
      <IconTool size={15} aria-hidden="true" />
      <div>
        {mended.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Button variant="default" onClick={readMended}>
        I have read this
      </Button>
    </section>
  )
}
