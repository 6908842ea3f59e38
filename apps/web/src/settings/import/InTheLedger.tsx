import { Link } from '@tanstack/react-router';

import { formatNumber } from '../../design/numbers.ts';
import { kindWords } from '../../entries/entry-words.ts';
import { useNow } from '../../replay/index.ts';

/**
 * What the ledger holds of a document. Counted from the entries themselves, so that it tells what is there and not what
 * was meant to be.
 */
export function InTheLedger({ document }: { readonly document: string }) {
  const entries = useNow().entries.filter(({ source }) => source?.document === document);
  if (entries.length === 0) return <p className="govuk-body">The ledger holds nothing from {document}.</p>;
  const counts = new Map<string, number>();
  for (const { type } of entries) counts.set(type, (counts.get(type) ?? 0) + 1);
  return (
    <>
      <p className="govuk-body">
        The ledger now holds{' '}
        <Link to="/entries" search={{ mark: 'imported' }}>
          {formatNumber(entries.length)} entries
        </Link>{' '}
        from {document}:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {[...counts].map(([type, count]) => (
          <li key={type}>
            {kindWords(type)}:{' '}
            <Link to="/entries" search={{ mark: 'imported', kind: type }}>
              {formatNumber(count)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
