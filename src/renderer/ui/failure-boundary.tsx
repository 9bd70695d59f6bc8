import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { Empty } from './empty'

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
    const details = `${failure.message}\n${failure.stack ?? ''}`
    return (
      <Empty
        title="This page could not be drawn"
        actions={
          <>
            <Button onClick={() => this.setState({ failure: null })}>Try again</Button>
            <Button variant="default" onClick={() => navigator.clipboard.writeText(details)}>
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
