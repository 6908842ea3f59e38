import { Component } from 'react';
import type { ReactNode } from 'react';

import { loadAgain, NotFetched } from '../fetching/fetched.ts';

interface Failed {
  readonly error: unknown;
}

/** Shows its children, or that they could not be shown; whatever is around them stays. */
export class FailsAlone extends Component<{ readonly children: ReactNode }, { readonly failed: Failed | undefined }> {
  override readonly state: { readonly failed: Failed | undefined } = { failed: undefined };

  static getDerivedStateFromError(error: unknown): { readonly failed: Failed } {
    return { failed: { error } };
  }

  readonly #again = (): void => {
    if (this.state.failed?.error instanceof NotFetched) void loadAgain();
    else this.setState({ failed: undefined });
  };

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === undefined) return this.props.children;
    return (
      <div className="govuk-inset-text" role="alert">
        <p className="govuk-body">{whyNotShown('part', failed.error)}</p>
        <button type="button" className="mb-link-button" onClick={this.#again}>
          Try again
        </button>
      </div>
    );
  }
}

/** Why a page or a part of one is not there, for its reader. */
export function whyNotShown(what: 'page' | 'part', error: unknown): string {
  return error instanceof NotFetched
    ? `This ${what} has not been fetched yet, and the server cannot be reached. What was fetched before can still be read.`
    : `${what === 'part' ? 'This part could not be shown. ' : ''}Nothing that was recorded is affected.`;
}
