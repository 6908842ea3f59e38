import { Link } from '@tanstack/react-router';

import { formatDay } from '../../design/days.ts';
import { Notification } from '../../design/Notification.tsx';
import { formatNumber } from '../../design/numbers.ts';
import { kindWords } from '../../entries/entry-words.ts';
import { useNow } from '../../replay/index.ts';

interface DoneImportProps {
  /** How many changes were recorded. */
  readonly recorded: number;
  /** The day of the figures, where it is known. */
  readonly asAt: string | undefined;
  /** The document as the entries name it, where it is known. */
  readonly document: string | undefined;
}

/** What an import recorded, and where to look at it. */
export function DoneImport({ recorded, asAt, document }: DoneImportProps) {
  return (
    <>
      <Notification kind="success" title="Recorded">
        <p className="govuk-notification-banner__heading">
          {recorded === 1 ? '1 change was recorded.' : `All ${formatNumber(recorded)} changes were recorded.`}
        </p>
        <p>
          <Link
            className="govuk-notification-banner__link"
            to="/backlog"
            search={asAt === undefined ? {} : { on: asAt }}
          >
            {asAt === undefined ? 'See the backlog' : `See the backlog as effective on ${formatDay(asAt)}`}
          </Link>
        </p>
      </Notification>
      {document === undefined ? null : <InTheLedger document={document} />}
    </>
  );
}

/** Counted from the entries themselves, so that it tells what is there and not what was meant to be. */
function InTheLedger({ document }: { readonly document: string }) {
  const entries = useNow().entries.filter(({ source }) => source?.document === document);
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
