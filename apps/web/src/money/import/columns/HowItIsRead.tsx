import { Block } from '../../../design/Block.tsx';
import { Radios } from '../../../design/fields/choices.tsx';
import { TextField } from '../../../design/fields/fields.tsx';
import { WarningText } from '../../../design/WarningText.tsx';
import { errorAt } from '../../../recording/use-sending.ts';
import type { DraftPartProps } from './ColumnRoles.tsx';
import { columnOf } from './mapping-draft.ts';
import type { SurveyedColumn } from '../survey.ts';

/** How days and amounts are written and what their signs mean: what the cells prove is shown, the rest is asked. */
export function HowItIsRead(props: DraftPartProps) {
  return (
    <Block heading="How they are read">
      <Days {...props} />
      <Amounts {...props} />
      <Signs {...props} />
      <Payees {...props} />
    </Block>
  );
}

function Days({ survey, draft, change, problems }: DraftPartProps) {
  const days = columnOf(survey, draft, 'day')?.days;
  if (days === undefined) return null;
  switch (days.kind) {
    case 'decided':
      return <DayProof found={days} />;
    case 'undecided':
      return (
        <Radios
          id="days"
          label="Which comes first in its days?"
          hint={`No cell shows it: row ${days.example.row} has “${days.example.text}”.`}
          error={errorAt(problems, 'days')}
          options={[
            { value: 'day first', label: 'The day' },
            { value: 'month first', label: 'The month' },
          ]}
          control={(value) => ({
            name: 'days',
            checked: draft.days === value,
            onChange: () => change({ days: value === 'day first' ? 'day first' : 'month first' }),
          })}
        />
      );
    case 'refused':
      return <WarningText sentences={[days.sentence]} />;
  }
}

function Amounts({ survey, draft, change, problems }: DraftPartProps) {
  const amounts = columnOf(survey, draft, 'amount')?.amounts;
  if (amounts === undefined) return null;
  switch (amounts.kind) {
    case 'decided':
      return <AmountProof found={amounts} />;
    case 'undecided':
      return (
        <Radios
          id="decimal"
          label="What separates pounds from pence?"
          hint={`No cell shows it: row ${amounts.example.row} has “${amounts.example.text}”.`}
          error={errorAt(problems, 'decimal')}
          options={[
            { value: 'point', label: 'A point' },
            { value: 'comma', label: 'A comma' },
          ]}
          control={(value) => ({
            name: 'decimal',
            checked: draft.decimal === value,
            onChange: () => change({ decimal: value === 'point' ? 'point' : 'comma' }),
          })}
        />
      );
    case 'refused':
      return <WarningText sentences={[amounts.sentence]} />;
  }
}

function Signs({ survey, draft, change }: DraftPartProps) {
  const amounts = columnOf(survey, draft, 'amount')?.amounts;
  const { minus = 0, brackets = 0 } = amounts?.kind === 'decided' ? amounts : {};
  return (
    <>
      <Minus draft={draft} change={change} count={minus} />
      <Brackets draft={draft} change={change} count={brackets} />
      {columnOf(survey, draft, 'kind') === undefined ? null : (
        <TextField
          id="credit-words"
          label="Which kinds are credits?"
          hint="As the file has them, with commas between them. Such rows are below zero, whatever their sign."
          value={draft.creditWords}
          onChange={({ target }) => change({ creditWords: target.value })}
        />
      )}
    </>
  );
}

const payees = ['named', 'withheldWhereLikely', 'withheld'] as const;

function Payees({ draft, change }: DraftPartProps) {
  return (
    <Radios
      id="payees"
      label="Whose names are recorded?"
      options={[
        { value: 'named', label: 'Everybody’s' },
        { value: 'withheldWhereLikely', label: 'All but what looks like the name of an individual' },
        { value: 'withheld', label: 'Nobody’s: all were paid to individuals' },
      ]}
      control={(value) => ({
        name: 'payees',
        checked: draft.payees === value,
        onChange: () => change({ payees: payees.find((one) => one === value) ?? 'named' }),
      })}
    />
  );
}

function DayProof({ found }: { readonly found: Extract<NonNullable<SurveyedColumn['days']>, { kind: 'decided' }> }) {
  return (
    <>
      <p className="govuk-body">
        {found.proof === undefined
          ? 'Days read the same whichever of day and month comes first.'
          : `In days, ${found.order === 'day first' ? 'the day' : 'the month'} comes first: row ${found.proof.row} has “${found.proof.text}”.`}
      </p>
      <WarningText
        sentences={
          found.converted === undefined
            ? []
            : [
                `A spreadsheet made dates of some cells and left others as text: it may have turned day and month around, as in row ${found.converted.row}, “${found.converted.text}”.`,
              ]
        }
      />
    </>
  );
}

function AmountProof({
  found,
}: {
  readonly found: Extract<NonNullable<SurveyedColumn['amounts']>, { kind: 'decided' }>;
}) {
  return (
    <>
      <p className="govuk-body">
        {found.proof === undefined
          ? 'Amounts read the same with a point or a comma.'
          : `Amounts have a decimal ${found.decimal}: row ${found.proof.row} has “${found.proof.text}”.`}
      </p>
      <WarningText
        sentences={
          found.currency === '£'
            ? []
            : [
                `Amounts bear ${found.currency}, as in row ${found.currencyProof?.row ?? 1}. Confirm only if they are pounds.`,
              ]
        }
      />
    </>
  );
}

function Minus({ draft, change, count }: Pick<DraftPartProps, 'draft' | 'change'> & { readonly count: number }) {
  if (count === 0) return null;
  return (
    <Radios
      id="minus"
      label="What does a minus mean?"
      hint={`${count} amounts have one.`}
      options={[
        { value: 'credit', label: 'A credit: money that came back' },
        { value: 'payment', label: 'A payment; those without a minus are credits' },
      ]}
      control={(value) => ({
        name: 'minus',
        checked: draft.minus === value,
        onChange: () => change({ minus: value === 'credit' ? 'credit' : 'payment' }),
      })}
    />
  );
}

function Brackets({ draft, change, count }: Pick<DraftPartProps, 'draft' | 'change'> & { readonly count: number }) {
  if (count === 0) return null;
  return (
    <Radios
      id="brackets"
      label="What do brackets mean?"
      hint={`${count} amounts have them.`}
      options={[
        { value: 'credit', label: 'A credit: money that came back' },
        { value: 'payment', label: 'A payment' },
      ]}
      control={(value) => ({
        name: 'brackets',
        checked: draft.brackets === value,
        onChange: () => change({ brackets: value === 'credit' ? 'credit' : 'payment' }),
      })}
    />
  );
}
