import { Button } from '../../design/Button.tsx';
import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';
import { formatNumber } from '../../design/numbers.ts';
import { server } from '../../replay/index.ts';
import { useSending } from '../../recording/use-sending.ts';

interface StartImportProps {
  readonly importId: string;
  /** How many changes it would record. */
  readonly changes: number;
  /** Whether the report on it is shown on this page. */
  readonly reported: boolean;
}

/** Offers to record what was checked. Without its report nobody can know what that is, so nothing is offered. */
export function StartImport({ importId, changes, reported }: StartImportProps) {
  const { sending, problems, send } = useSending();
  if (changes === 0)
    return <p className="govuk-body">There is nothing to record: the ledger already says what this file says.</p>;
  const records = changes === 1 ? '1 change' : `${formatNumber(changes)} changes`;
  if (!reported) {
    return (
      <p className="govuk-body mb-reading">
        This file was checked and would record {records}, but its report is not kept in this window. Check the file
        again to see the report and record it.
      </p>
    );
  }
  return (
    <>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <p className="govuk-body mb-reading">
        Checked. Nothing is recorded yet. Read the report below; then record it. Every entry will say that it was
        imported, and from which document.
      </p>
      <Button
        id="start"
        type="button"
        aria-disabled={sending}
        onClick={() => send([], () => server.imports.start.mutate({ importId }), 'start')}
      >
        Record {records}
      </Button>
    </>
  );
}
