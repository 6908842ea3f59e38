import { useContext } from 'react';

import { OpenedRowsContext } from './opened-rows.ts';

/** Opens the explanation of a row's figures below it, and closes it again. */
export function ExplainRow({ of, words }: { readonly of: string; readonly words: string }) {
  const rows = useContext(OpenedRowsContext);
  const isOpen = rows?.opened.has(of) === true;
  return (
    <button
      type="button"
      className="mb-link-button"
      aria-expanded={isOpen}
      aria-controls={isOpen ? `${rows.id}${of}` : undefined}
      onClick={() => rows?.turn(of)}
    >
      {isOpen ? 'Close' : 'Explain'}
      <span className="govuk-visually-hidden">: {words}</span>
    </button>
  );
}
