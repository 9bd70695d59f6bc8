import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { copyText } from '../../../ui/copying'
import { stretchesOf } from '../ledger/evidence'
import classes from './copyable.module.css'

const SHOWS_FOR = 1_500

interface Props {
  readonly text: string
  /** What it is, for the button: 'e-mail of Mara'. */
  readonly name: string
}

/** Text from outside that can be copied and is never opened: this desk calls nobody. */
export function Copyable({ text, name }: Props) {
  const [copied, setCopied] = useState(false)

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SHOWS_FOR)
    return () => clearTimeout(timer)
  }, [copied])

  return (
    <span className={classes.copyable}>
      <bdi title={text}>{text}</bdi>
      <button
        type="button"
        className={classes.copy}
        data-copied={copied || undefined}
        aria-label={copied ? `Copied: ${name}` : `Copy ${name}`}
        onClick={() => setCopied(copyText(text))}
      >
        {copied ? (
          <IconCheck size={13} aria-hidden="true" />
        ) : (
          <IconCopy size={13} aria-hidden="true" />
        )}
      </button>
    </span>
  )
}

/** A note as it was written; addresses of the web stand as text with a button that copies them. */
export function Evidence({ note }: { readonly note: string }) {
  return stretchesOf(note).map(({ text, isLink }, at) =>
    isLink ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one note never change places
      <Copyable key={at} text={text} name="the link" />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one note never change places
      <bdi key={at}>{text}</bdi>
    ),
  )
}
