import type { ImportProgress } from '@minutebook/api';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

import { withDays } from '../../design/days.ts';
import { formatNumber } from '../../design/numbers.ts';

/** Why an import stopped, and what was and was not recorded. */
export function FailedImport({ progress: { sentence, done, of } }: { readonly progress: ImportProgress }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={box} role="alert">
      <h2 className="govuk-error-summary__title">The import stopped before its end</h2>
      <div className="govuk-error-summary__body">
        <p>{sentence === undefined ? 'The server did not say why.' : withDays(sentence)}</p>
        <p>{recordedWords(done, of)}</p>
        <p>
          <Link to="/entries" search={{ mark: 'imported' }}>
            See the imported entries
          </Link>
        </p>
      </div>
    </div>
  );
}

function recordedWords(done: number, of: number): string {
  if (done === 0) return 'Nothing was recorded.';
  return `Recorded: ${formatNumber(done)} changes. Not recorded: ${formatNumber(of - done)}.`;
}
