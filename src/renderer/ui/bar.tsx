import classes from './bar.module.css'

interface Props {
  /** How full, 0 to 1. */
  readonly share: number
  readonly tone: 'ok' | 'near' | 'far' | 'bad'
  /** Where the threshold stands on the bar, 0 to 1; none where the bar's end is the threshold. */
  readonly mark?: number | undefined
}

/** A share as a bar; always beside its number, never instead of it. */
export function Bar({ share, tone, mark }: Props) {
  const width = `${Math.min(1, Math.max(0, share)) * 100}%`
  return (
    <span className={classes.bar} aria-hidden="true">
      <span className={classes.fill} data-tone={tone} style={{ width }} />
      {mark !== undefined && <span className={classes.mark} style={{ left: `${mark * 100}%` }} />}
    </span>
  )
}
