import type { ImportChoices } from '@minutebook/domain';
import { useState } from 'react';

import { Block } from '../../../design/Block.tsx';
import { Button } from '../../../design/Button.tsx';
import { ErrorSummary } from '../../../design/fields/ErrorSummary.tsx';
import { TextField } from '../../../design/fields/fields.tsx';
import { counted } from '../../../design/numbers.ts';
import { errorAt, useSending } from '../../../recording/use-sending.ts';
import type { Problems } from '../../../recording/use-sending.ts';
import { rowsIn } from './rows-in.ts';
import type { Plan } from '../survey.ts';

interface ExceptionsProps {
  readonly plan: Plan;
  readonly choices: ImportChoices;
  readonly setChoices: (choices: ImportChoices) => void;
}

/** Single rows of which a person decides otherwise: taken anyway, or recorded without the name. */
export function Exceptions({ plan, choices, setChoices }: ExceptionsProps) {
  const { persons } = plan.toRecord;
  const withhold = (rows: readonly number[]): void =>
    setChoices({ ...choices, withheldRows: [...new Set([...choices.withheldRows, ...rows])] });
  return (
    <Block heading="Single rows" intro="By their numbers in the file, where you know better than the rules.">
      <TakeAnyway choices={choices} setChoices={setChoices} />
      <Withhold onWithhold={withhold} />
      {persons.rows.length === 0 ? null : (
        <Button type="button" look="secondary" onClick={() => withhold(persons.rows)}>
          Withhold the names in {counted(persons.rows.length, 'row')} that{' '}
          {persons.rows.length === 1 ? 'looks' : 'look'} like individuals
        </Button>
      )}
      {choices.withheldRows.length === 0 ? null : (
        <p className="govuk-body">
          Names are withheld in {counted(choices.withheldRows.length, 'row')}.{' '}
          <button type="button" className="mb-link-button" onClick={() => setChoices({ ...choices, withheldRows: [] })}>
            Withhold none of them
          </button>
        </p>
      )}
    </Block>
  );
}

function TakeAnyway({ choices, setChoices }: Omit<ExceptionsProps, 'plan'>) {
  const [row, setRow] = useState('');
  const [reason, setReason] = useState('');
  const { problems, send } = useSending();
  const take = (): Promise<void> => {
    const [number] = rowsIn(row);
    if (number !== undefined) {
      const others = choices.takenAnyway.filter((one) => one.row !== number);
      setChoices({ ...choices, takenAnyway: [...others, { row: number, reason: reason.trim() }] });
    }
    setRow('');
    setReason('');
    return Promise.resolve();
  };
  const errors = [
    ...(rowsIn(row).length === 1 ? [] : [{ fieldId: 'anyway-row', message: 'Enter the number of one row' }]),
    ...(reason.trim() === '' ? [{ fieldId: 'anyway-reason', message: 'Say why it is taken' }] : []),
  ];
  return (
    <>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <AnywayFields {...{ row, setRow, reason, setReason, problems }} />
      <Button type="button" look="secondary" onClick={() => send(errors, take, 'anyway-row')}>
        Take the row
      </Button>
      <TakenRows choices={choices} setChoices={setChoices} />
    </>
  );
}

function Withhold({ onWithhold }: { readonly onWithhold: (rows: readonly number[]) => void }) {
  const [rows, setRows] = useState('');
  const { problems, send } = useSending();
  const errors =
    rowsIn(rows).length > 0 ? [] : [{ fieldId: 'withhold', message: 'Enter numbers of rows, such as 17, 204' }];
  const withhold = (): Promise<void> => {
    onWithhold(rowsIn(rows));
    setRows('');
    return Promise.resolve();
  };
  return (
    <>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <TextField
        id="withhold"
        label="Record these rows as “an individual, name withheld”"
        hint="Numbers of rows, with commas between them."
        error={errorAt(problems, 'withhold')}
        value={rows}
        onChange={({ target }) => setRows(target.value)}
      />
      <Button type="button" look="secondary" onClick={() => send(errors, withhold, 'withhold')}>
        Withhold the names
      </Button>
    </>
  );
}

function TakenRows({ choices, setChoices }: Omit<ExceptionsProps, 'plan'>) {
  if (choices.takenAnyway.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {choices.takenAnyway.map((one) => (
        <li key={one.row}>
          Row {one.row} is taken: {one.reason}{' '}
          <button
            type="button"
            className="mb-link-button"
            onClick={() => setChoices({ ...choices, takenAnyway: choices.takenAnyway.filter((each) => each !== one) })}
          >
            Leave row {one.row} as it was
          </button>
        </li>
      ))}
    </ul>
  );
}

interface AnywayFieldsProps {
  readonly row: string;
  readonly setRow: (row: string) => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly problems: Problems | undefined;
}

function AnywayFields({ row, setRow, reason, setReason, problems }: AnywayFieldsProps) {
  return (
    <>
      <TextField
        id="anyway-row"
        label="Take this row anyway"
        hint="One that is held already and is another payment, or one that only looks like a total or a note."
        width={10}
        inputMode="numeric"
        error={errorAt(problems, 'anyway-row')}
        value={row}
        onChange={({ target }) => setRow(target.value)}
      />
      <TextField
        id="anyway-reason"
        label="Why it is taken"
        maxLength={200}
        error={errorAt(problems, 'anyway-reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </>
  );
}
