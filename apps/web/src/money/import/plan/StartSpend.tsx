import { pounds } from '@minutebook/domain';
import type { ImportChoices } from '@minutebook/domain';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { Button } from '../../../design/Button.tsx';
import { ErrorSummary } from '../../../design/fields/ErrorSummary.tsx';
import { TextField } from '../../../design/fields/fields.tsx';
import { formatNumber } from '../../../design/numbers.ts';
import { FarDays, useFarDays } from '../../../recording/far-days/FarDays.tsx';
import { errorAt } from '../../../recording/use-sending.ts';
import { server } from '../../../replay/index.ts';
import type { ImportDraft, KeptImport } from '../kept/use-kept-import.ts';
import type { Plan } from '../survey.ts';
import { useAsking } from '../../../importing/use-asking.ts';

interface StartSpendProps {
  readonly plan: Plan;
  readonly wanted: { readonly fileId: string; readonly sourceId: string; readonly choices: ImportChoices };
  readonly kept: KeptImport;
  readonly draft: ImportDraft;
  readonly disabled: boolean;
}

/** The word to record what was planned, under a name by which it can be taken back. */
export function StartSpend({ plan, wanted, kept, draft, disabled }: StartSpendProps) {
  const navigate = useNavigate();
  const [title, setTitle] = useState(kept.title ?? kept.document.replace(/\.[^.]*$/, '').slice(0, 200));
  const change = (changed: string): void => {
    setTitle(changed);
    draft.keep({ title: changed });
  };
  const { sending, problems, ask } = useAsking();
  const farDays = useFarDays();
  const { toRecord, resumes } = plan;
  if (toRecord.rows === 0 && resumes === undefined) {
    return <p className="govuk-body">There is nothing to record.</p>;
  }
  const errors = title.trim() === '' ? [{ fieldId: 'import-title', message: 'Name the import' }] : [];
  const start = async (): Promise<string | undefined> => {
    const answer = await server.spendImports.start.mutate({ ...wanted, title: title.trim() });
    if (answer.kind === 'refused') return answer.sentence;
    draft.drop();
    await navigate({ to: '/budget/import', search: { import: answer.batchId } });
    return undefined;
  };
  const record = (): void => {
    if (disabled || farDays.asks(plan.byAllocation.map(({ year }) => year))) return;
    ask(errors, start, 'start');
  };
  return (
    <>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      {resumes === undefined ? (
        <ImportTitle title={title} change={change} error={errorAt(problems, 'import-title')} />
      ) : null}
      <FarDays {...farDays} />
      <Button id="start" type="button" aria-disabled={sending || disabled} onClick={record}>
        {startWords(plan)}
      </Button>
    </>
  );
}

interface ImportTitleProps {
  readonly title: string;
  readonly change: (title: string) => void;
  readonly error: string | undefined;
}

function ImportTitle({ title, change, error }: ImportTitleProps) {
  return (
    <TextField
      id="import-title"
      label="Name of the import"
      hint="Under which it can be taken back."
      maxLength={200}
      error={error}
      value={title}
      onChange={({ target }) => change(target.value)}
    />
  );
}

function startWords({ toRecord: { rows, amount }, resumes }: Plan): string {
  const what = `${formatNumber(rows)} ${rows === 1 ? 'payment' : 'payments'}, ${pounds(amount)}`;
  return resumes === undefined ? `Record ${what}` : `Go on: record ${what}`;
}
