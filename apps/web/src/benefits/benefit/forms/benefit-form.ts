import { benefitOf } from '@minutebook/domain';
import type { BenefitState, LedgerWorld, MeasureDefinition } from '@minutebook/domain';

import { formOf } from '../../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, Subject } from '../../../recording/form.ts';

/** What the ledger held when a form about a benefit was opened. */
export interface OpenedBenefit {
  readonly benefit: BenefitState;
  readonly world: LedgerWorld;
}

const subject: Subject<OpenedBenefit> = {
  what: 'benefit',
  open: (world, { ids }) => {
    const benefit = benefitOf(world, ids['benefitId'] ?? '');
    return benefit && { benefit, world };
  },
  ids: ({ benefit }) => ({ benefitId: benefit.benefitId }),
  kind: ({ benefit }) => benefit.title,
  back: ({ benefit: { benefitId, title } }) => ({ path: `/benefits/${benefitId}`, words: `Back to “${title}”` }),
  next: ({ benefit: { benefitId } }) => ({ to: '/benefits/$benefitId', params: { benefitId } }),
};

type BenefitForm<Schema extends CommandSchema> = Omit<Form<Schema, OpenedBenefit>, 'schema' | 'subject' | 'begin'> & {
  /** Without it, the form begins empty. */
  readonly begin?: Form<Schema, OpenedBenefit>['begin'];
};

/** Describes a form about a benefit. */
export function benefitForm<Schema extends CommandSchema>(
  schema: Schema,
  { begin = () => ({}), ...form }: BenefitForm<Schema>,
): AnyForm {
  return formOf({ ...form, begin, schema, subject });
}

/** The newest definition of a benefit’s measure and its number; of none, 0. */
export function newestMeasure({ definitions }: BenefitState): {
  readonly definition: number;
  readonly measure: MeasureDefinition | undefined;
} {
  return { definition: definitions.length, measure: definitions.at(-1)?.value };
}
