import { agreementOf } from '@minutebook/domain';
import type { AgreementState, LedgerWorld } from '@minutebook/domain';

import { formOf } from '../../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, Subject } from '../../../recording/form.ts';

/** What the ledger held when a form about an agreement was opened. */
export interface OpenedAgreement {
  readonly agreement: AgreementState;
  readonly world: LedgerWorld;
}

const subject: Subject<OpenedAgreement> = {
  what: 'agreement',
  open: (world, { ids }) => {
    const agreement = agreementOf(world, ids['agreementId'] ?? '');
    return agreement && { agreement, world };
  },
  ids: ({ agreement }) => ({ agreementId: agreement.agreementId }),
  kind: ({ agreement }) => agreement.title,
  back: ({ agreement: { agreementId, title } }) => ({
    path: `/budget/agreements/${agreementId}`,
    words: `Back to “${title}”`,
  }),
  next: ({ agreement: { agreementId } }) => ({ to: '/budget/agreements/$agreementId', params: { agreementId } }),
};

type AgreementForm<Schema extends CommandSchema> = Omit<
  Form<Schema, OpenedAgreement>,
  'schema' | 'subject' | 'begin'
> & {
  /** Without it, the form begins empty. */
  readonly begin?: Form<Schema, OpenedAgreement>['begin'];
};

/** Describes a form about an agreement. */
export function agreementForm<Schema extends CommandSchema>(
  schema: Schema,
  { begin = () => ({}), ...form }: AgreementForm<Schema>,
): AnyForm {
  return formOf({ ...form, begin, schema, subject });
}
