import classes from './ui.module.css'

/** A name from outside: cut where it is long, its direction left to itself, the whole of it in the tooltip. */
export function PartnerName({ name }: { readonly name: string }) {
  return (
    <bdi className={classes.name} title={name}>
      {name}
    </bdi>
  )
}

/** One or two letters that stand for a partner in a small mark. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const letters = words.slice(0, 2).map((word) => [...word][0] ?? '')
  return letters.join('').toUpperCase() || '–'
}
