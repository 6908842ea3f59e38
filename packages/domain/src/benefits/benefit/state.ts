import type { Stated } from '../../kernel/entry.ts';
import type { AttributedShare, BenefitEvent } from './events.ts';
import type { MeasureDefinition } from './measure/measure-schema.ts';

type Data<Type extends BenefitEvent['type']> = Extract<BenefitEvent, { type: Type }>['data'];

export type Baseline = Data<'BaselineSet'>;
export type TargetProfile = Data<'TargetProfiled'>;
export type BenefitForecast = Data<'BenefitForecastRevised'>;
export type Measurement = Data<'MeasurementRecorded'>;
export type NotGiven = Data<'MeasurementNotGiven'>;
export type BenefitReview = Data<'BenefitReviewed'>;

/** How a benefit ended: it came, or nobody expects it any more. */
export type BenefitEnd = { readonly how: 'realised'; readonly evidence: string } | { readonly how: 'abandoned' };

/** A gain or a loss that is expected, as its entries leave it. Every list is in ledger order. */
export interface BenefitState extends Omit<Data<'BenefitIdentified'>, never> {
  readonly benefitId: string;
  readonly identified: Stated<true>;
  /** Every attribution; the newest counts. */
  readonly attributions: readonly Stated<readonly AttributedShare[]>[];
  /** Definition 1 first: each is a series of its own. */
  readonly definitions: readonly Stated<MeasureDefinition>[];
  /** As set first and after each rebaselining, of every definition. */
  readonly baselines: readonly Stated<Baseline>[];
  readonly targets: readonly Stated<TargetProfile>[];
  readonly forecasts: readonly Stated<BenefitForecast>[];
  readonly owners: readonly Stated<string>[];
  readonly measurements: readonly Stated<Measurement>[];
  readonly notGiven: readonly Stated<NotGiven>[];
  readonly reviews: readonly Stated<BenefitReview>[];
  readonly ended: Stated<BenefitEnd> | undefined;
}
