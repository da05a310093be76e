/** Stands in for a screen that throws while it is drawn: it says what failed, and that nothing stored was touched. */
import { Component, type ComponentChildren } from 'preact';
import { CouldNotShow } from './CouldNotShow';

export class ErrorBoundary extends Component<{ children: ComponentChildren }, { error: unknown }> {
  override state = { error: null as unknown };

  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : <CouldNotShow error={this.state.error} />;
  }
}
