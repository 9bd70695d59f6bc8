import { Loader } from '@mantine/core'
import { formatNumber } from '../../../shared/basics/format'
import type { FoundEntries } from '../../engine/finding/found'
import { readQuery, SIGNS } from './choices'
import classes from './palette.module.css'

interface Props {
  readonly typed: string
  readonly entries: FoundEntries | null
  readonly looking: boolean
  readonly onSign: (typed: string) => void
}

/** Below the list: the signs that narrow, how far back entries were looked for, and the keys. */
export function PaletteFoot({ typed, entries, looking, onSign }: Props) {
  const { scope, text } = readQuery(typed)
  return (
    <div className={classes.foot}>
      <fieldset className={classes.signs} aria-label="Look only in">
        {SIGNS.map(([sign, name]) => (
          <button
            key={sign}
            type="button"
            tabIndex={-1}
            aria-label={name}
            aria-pressed={scope === name}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onSign(scope === name ? text : `${sign}${text}`)}
          >
            <kbd>{sign}</kbd> {name}
          </button>
        ))}
      </fieldset>
      <span className={classes.remark}>
        {looking && (
          <>
            <Loader size={12} aria-hidden="true" /> Searching the entries
          </>
        )}
        {!looking && entries !== null && <span>{sayLooked(entries)}</span>}
      </span>
      <span className={classes.moves} aria-hidden="true">
        <kbd>↑</kbd>
        <kbd>↓</kbd> <kbd>↵</kbd> open <kbd>Esc</kbd>
      </span>
    </div>
  )
}

function sayLooked({ found, count, looked, total }: FoundEntries): string {
  const [far, all] = [formatNumber(looked), formatNumber(total)]
  if (count > found.length) {
    const some = `${formatNumber(found.length)} of ${formatNumber(count)} found`
    return looked >= total ? `${some} in all ${all}` : `${some} in the latest ${far} of ${all}`
  }
  return looked >= total
    ? `All ${all} entries searched`
    : `Latest ${far} of ${all} entries searched`
}
