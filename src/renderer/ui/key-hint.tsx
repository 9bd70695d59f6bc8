import classes from './ui.module.css'

/** A key as it is printed on a control; read aloud by the control itself, not here. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className={classes.kbd} aria-hidden="true">
      {keys}
    </span>
  )
}
