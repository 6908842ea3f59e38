import { Link } from '@tanstack/react-router';

import { formatDay } from '../../design/days.ts';
import { useOwnId } from '../../replay/index.ts';
import { keptImport } from './kept-import.ts';

/** Leads back to the file that was checked last in this window. */
export function FoundAgain() {
  const kept = keptImport.of(useOwnId());
  if (kept === undefined) return null;
  const { checked, fileName, asAt } = kept;
  return (
    <p className="govuk-body">
      Checked before in this window:{' '}
      <Link to="/settings/import" search={{ import: checked.importId, day: asAt }}>
        {fileName}, figures of {formatDay(asAt)}
      </Link>
    </p>
  );
}
