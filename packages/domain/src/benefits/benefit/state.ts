import type { Stated } from '../../kernel/entry.ts';
import type { BenefitEvent } from './events.ts';

type Data<Type extends BenefitEvent['type']> = Extract<BenefitEvent, { type: Type }>['data'];

/** A gain or a loss that is expected, as its entries leave it. */
export interface BenefitState extends Omit<Data<'BenefitIdentified'>, never> {
  readonly benefitId: string;
  readonly identified: Stated<true>;
}
