import type { ReactNode } from 'react'
import classes from './program.module.css'

interface Props {
  readonly caption: string
  readonly headings: readonly ReactNode[]
  readonly children: ReactNode
}

/** A table of the program: its first column stays in sight when it scrolls sideways. */
export function ProgramTable({ caption, headings, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key
    <section className={classes.scroll} tabIndex={0} aria-label={caption}>
      <table className={classes.table}>
        <thead>
          <tr>
            {headings.map((heading, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: headings never change their order
              <th key={index} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
