import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { copyText } from './copying'
import { Empty } from './empty'
import { tell } from './notices'

interface Props {
  /** Changes when the page does, so that another page is drawn afresh. */
  readonly page: string
  readonly children: ReactNode
}

interface State {
  readonly failure: Error | null
}

/** One page that fails leaves the rest of the desk standing, and its data untouched. */
export class FailureBoundary extends Component<Props, State> {
  override readonly state: State = { failure: null }

  static getDerivedStateFromError(failure: Error): State {
    return { failure }
  }

  override componentDidUpdate(before: Props): void {
    if (before.page !== this.props.page && this.state.failure) this.setState({ failure: null })
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (!failure) return this.props.children
    return (
      <Empty
        title="This page could not be drawn"
        actions={
          <>
            <Button onClick={() => this.setState({ failure: null })}>Try again</Button>
            <Button variant="default" onClick={() => copyDetails(failure)}>
              Copy details
            </Button>
          </>
        }
      >
        Your data is untouched. {failure.message}
      </Empty>
    )
  }
}

function copyDetails({ message, stack = '' }: Error): void {
  if (copyText(`${message}\n${stack}`)) tell('Copied', 'What went wrong is ready to paste.')
}
