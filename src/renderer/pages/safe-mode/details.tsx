import classes from './safe-mode.module.css'

/** What is known beyond the one sentence, for whoever wants it. */
export function Details({ details }: { readonly details: readonly string[] }) {
  if (details.length === 0) return null
  return (
    <details className={classes.details}>
      <summary>What is known</summary>
      <ul>
        {details.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
    </details>
  )
}
