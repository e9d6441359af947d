import { Component, type ReactNode } from 'react';
import { Failure } from '#ui/states/failure.tsx';
import { PartNotLoadedError } from './load-part.ts';

interface Properties {
  readonly children: ReactNode;
  /** Part of the page that failed, as the message calls it. */
  readonly what: string;
  /** Another value means another place: what failed before is forgotten. */
  readonly place?: string;
}

interface State {
  readonly failure: 'none' | 'drawing' | 'loading';
  readonly place: string | undefined;
}

/** Stands between a mistake in one part of the page and the rest of it. */
export class ErrorBoundary extends Component<Properties, State> {
  override state: State = { failure: 'none', place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: error instanceof PartNotLoadedError ? 'loading' : 'drawing' };
  }

  static getDerivedStateFromProps({ place }: Properties, state: State): Partial<State> | null {
    return place === state.place ? null : { failure: 'none', place };
  }

  readonly #again = () => {
    if (this.state.failure === 'loading') window.location.reload();
    else this.setState({ failure: 'none' });
  };

  override render(): ReactNode {
    const { children, what } = this.props;
    if (this.state.failure === 'none') return children;
    return (
      <Failure
        title={`${what} could not be shown`}
        body="Something went wrong in Evenkeel."
        onRetry={this.#again}
      />
    );
  }
}
