import { Component, type ReactNode } from 'react'

interface Props {
  /** Changes when the reader goes elsewhere: the fault stays behind. Left out where nobody goes on without drawing it anew. */
  readonly place?: string
  readonly fallback: (fault: Error, retry: () => void) => ReactNode
  readonly children: ReactNode
}

interface State {
  readonly fault: Error | null
  readonly place: string | undefined
}

/** Keeps what is around it when something in it throws. React offers no function component for this. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null, place: this.props.place }

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) }
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.place === state.place ? null : { fault: null, place: props.place }
  }

  private readonly retry = () => this.setState({ fault: null })

  override render(): ReactNode {
    return this.state.fault ? this.props.fallback(this.state.fault, this.retry) : this.props.children
  }
}
