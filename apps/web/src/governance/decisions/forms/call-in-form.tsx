import { decisionsRegister, outcomeInWords } from '@minutebook/domain';
import type { CallInDecision, CallInOfficerDecision, RegisterRow } from '@minutebook/domain';
import type { FieldValues } from 'react-hook-form';

import { formatDay } from '../../../design/days.ts';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';

interface Opened {
  readonly row: RegisterRow;
}

/** Stops a decision from being carried out until whoever may take it, `again`, has decided again. */
export function callInForm(
  schema: typeof CallInDecision | typeof CallInOfficerDecision,
  again: string,
  idsOf: (row: RegisterRow) => FieldValues | undefined,
): AnyForm {
  const { LineField } = fieldsOf(schema);
  return formOf({
    schema,
    subject: {
      what: 'decision',
      open: (world, { ids }): Opened | undefined => {
        const row = decisionsRegister(world).find(({ decisionId }) => decisionId === ids['decisionId']);
        return row === undefined || idsOf(row) === undefined ? undefined : { row };
      },
      ids: ({ row }) => ({ ...idsOf(row), decisionId: row.decisionId }),
      kind: ({ row }) => row.takenByTitle,
      back: ({ row }) => ({ path: `/governance/decisions/${row.decisionId}`, words: 'Back to the decision' }),
      next: ({ row: { decisionId } }) => ({ to: '/governance/decisions/$decisionId', params: { decisionId } }),
    },
    title: 'Call a decision in',
    intro: `It may not be carried out until ${again} again. The decision stays as it was recorded, marked as called in.`,
    submit: 'Call the decision in',
    why: 'Why is it called in?',
    begin: () => ({}),
    Above: ({ row }) => (
      <div className="govuk-inset-text">
        <strong>{row.title}</strong>
        <div className="mb-secondary">
          {outcomeInWords(row.outcome)} on {formatDay(row.on)}
        </div>
      </div>
    ),
    Fields: () => (
      <LineField name="by" label="Who calls it in?" hint="The body, such as “Scrutiny Committee”. Never a name." />
    ),
  });
}
