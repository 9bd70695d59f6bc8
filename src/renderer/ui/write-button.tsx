import { Button, type ButtonProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { HINDRANCE_ID, useHindrance } from './use-hindrance'

interface Props extends ButtonProps {
  readonly type?: 'button' | 'submit'
  readonly onClick?: () => void
  readonly 'aria-label'?: string
  readonly 'aria-keyshortcuts'?: string
  readonly children: ReactNode
}

/** A button that writes: where this window may not, it is off and says why. */
export function WriteButton({ disabled = false, ...rest }: Props) {
  const hindrance = useHindrance()
  return (
    <Button
      {...rest}
      disabled={disabled || hindrance !== null}
      {...(hindrance !== null && { title: hindrance, 'aria-describedby': HINDRANCE_ID })}
    />
  )
}
