import classes from './brand.module.css'

/** The mark of the desk. */
export function Brand() {
  return (
    <div className={classes.brand}>
      <span className={classes.mark} aria-hidden="true">
        7x
      </span>
      <span className={classes.words}>Partner Desk</span>
    </div>
  )
}
