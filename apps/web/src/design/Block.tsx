import { Component } from 'react';
import type { ReactNode } from 'react';

interface BlockProps {
  readonly heading: string;
  /** One sentence that says what the block means. */
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with its heading. When it fails, it fails alone and offers to try again. */
export function Block({ heading, intro, children }: BlockProps) {
  return (
    <section className="mb-block">
      <h2 className="govuk-heading-m">{heading}</h2>
      {intro === undefined ? null : <p className="govuk-body mb-reading">{intro}</p>}
      <FailsAlone>{children}</FailsAlone>
    </section>
  );
}

/** Shows its children, or that they could not be shown. */
class FailsAlone extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="govuk-inset-text" role="alert">
        <p className="govuk-body">This part could not be shown. Nothing that was recorded is affected.</p>
        <button type="button" className="mb-link-button" onClick={() => this.setState({ failed: false })}>
          Try again
        </button>
      </div>
    );
  }
}
