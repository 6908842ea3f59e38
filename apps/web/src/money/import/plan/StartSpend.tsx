import { pounds } from '@minutebook/domain';
import type { ImportChoices } from '@minutebook/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { Button } from '../../../design/Button.tsx';
import { ErrorSummary } from '../../../design/fields/ErrorSummary.tsx';
import { TextField } from '../../../design/fields/fields.tsx';
import { formatNumber } from '../../../design/numbers.ts';
import { errorAt } from '../../../recording/use-sending.ts';
import { server } from '../../../replay/index.ts';
import type { Plan } from '../survey.ts';
import { useAsking } from '../use-asking.ts';

interface StartSpendProps {
  readonly plan: Plan;
  readonly wanted: { readonly fileId: string; readonly sourceId: string; readonly choices: ImportChoices };
  readonly document: string;
  readonly disabled: boolean;
}

/** The word to record what was planned, under a name by which it can be taken back. */
export function StartSpend({ plan, wanted, document, disabled }: StartSpendProps) {
  const navigate = useNavigate();
  const [title, setTitle] = useState(document.replace(/\.[^.]*$/, '').slice(0, 200));
  const { sending, problems, ask } = useAsking();
  const { toRecord, resumes } = plan;
  if (toRecord.rows === 0 && resumes === undefined) {
    return <p className="govuk-body">There is nothing to record: no row is taken that is not held already.</p>;
  }
  const errors = title.trim() === '' ? [{ fieldId: 'import-title', message: 'Name the import' }] : [];
  const start = async (): Promise<string | undefined> => {
    const answer = await server.spendImports.start.mutate({ ...wanted, title: title.trim() });
    if (answer.kind === 'refused') return answer.sentence;
    await navigate({ to: '/budget/import', search: { import: answer.batchId } });
    return undefined;
  };
  return (
    <>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      {resumes === undefined ? (
        <TextField
          id="import-title"
          label="Name of the import"
          hint="Under which it can be taken back."
          maxLength={200}
          error={errorAt(problems, 'import-title')}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
      ) : null}
      <Button
        id="start"
        type="button"
        aria-disabled={sending || disabled}
        onClick={() => (disabled ? undefined : ask(errors, start, 'start'))}
      >
        {startWords(plan)}
      </Button>
    </>
  );
}

function startWords({ toRecord: { rows, amount }, resumes }: Plan): string {
  const what = `${formatNumber(rows)} ${rows === 1 ? 'payment' : 'payments'}, ${pounds(amount)}`;
  return resumes === undefined ? `Record ${what}` : `Go on: record ${what}`;
}
