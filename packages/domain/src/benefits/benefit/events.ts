import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { calendarMonth, digest, id, line, prose } from '../../kernel/schema.ts';
import { measureDefinition } from './measure/measure-schema.ts';
import { measuredPeriod } from './measure/measured-period-schema.ts';
import { benefitClasses, outlooks } from './names.ts';

export const benefitClass = z.enum(benefitClasses);
export type BenefitClass = z.infer<typeof benefitClass>;

/**
 * Somebody expects this gain, or this loss: a dis-benefit. Owned by nobody yet and measured by nothing; claims no money.
 * `planned` is the promise of an issued plan that it came from, by the title it has there. Source: MSP, Green Book Box 9.
 */
export const BenefitIdentified = defineEvent('BenefitIdentified', {
  title: line,
  description: prose.optional(),
  kind: z.enum(['benefit', 'disBenefit']),
  class: benefitClass,
  recurrence: z.enum(['recurring', 'oneOff']),
  departmentIds: z.array(id).min(1).max(50),
  aimIds: z.array(id).max(20),
  planned: z.strictObject({ projectId: id, version: z.int().min(1), digest, title: line }).optional(),
});

/** So much of a benefit comes from a project, in ten-thousandths of the whole. */
export const attributedShare = z.strictObject({ projectId: id, share: z.int().min(1).max(10_000) });
export type AttributedShare = z.infer<typeof attributedShare>;

/**
 * From the effective day on the benefit is put down to these projects, in place of whatever was said before; to none where
 * the list is empty. What is missing to the whole comes from elsewhere. Proves nothing about cause.
 */
export const BenefitAttributed = defineEvent('BenefitAttributed', { projects: z.array(attributedShare).max(50) });

/**
 * From here on the benefit is known by this measure. Definitions are counted from 1 within a benefit, and each begins a
 * series of its own: nothing joins it to the one before. Says nothing of what was measured.
 */
export const MeasureDefined = defineEvent('MeasureDefined', measureDefinition.shape);

/** The definition of the measure that a figure is of, counted from 1 within its benefit. */
export const definitionVersion = z.int().min(1).max(1000);

/** A figure in the unit of its measure, signed, so large at most that sums stay exact. */
export const measuredValue = z.int().min(-10_000_000_000_000).max(10_000_000_000_000);

const baseline = {
  definition: definitionVersion,
  value: measuredValue,
  period: measuredPeriod,
  takenFrom: line,
  agreedBy: line,
  decisionId: id.optional(),
};

/**
 * This is where it began: the value of one period of the measure, before anything was gained. `period` is when it was
 * taken; where that is longer than a period of the measure, the value is the mean of those in it. `takenFrom` is where the
 * figure comes from, `agreedBy` the post that agreed to count from it. Never overwritten: see `Rebaselined`.
 */
export const BaselineSet = defineEvent('BaselineSet', baseline);

/** Gains are counted from another beginning, for the entry’s reason. The earlier one is shown beside it for ever. */
export const Rebaselined = defineEvent('Rebaselined', baseline);

/** From where the months of a target are counted: a month, or the month in which a milestone of a project is expected. */
export const targetAnchor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('month'), month: calendarMonth }),
  z.strictObject({ kind: z.literal('milestone'), projectId: id, milestoneId: id }),
]);
export type TargetAnchor = z.infer<typeof targetAnchor>;

/** So many months after its anchor, 0 in its own month, a period of the measure is to be at this value. */
export const targetStep = z.strictObject({ monthsAfter: z.int().min(0).max(600), value: measuredValue });
export type TargetStep = z.infer<typeof targetStep>;

/**
 * From the effective day on this is what each period is to reach: from a step’s month until the next one’s, or, of a one-off
 * benefit, in that period alone. Periods that ended before keep the target of their day. A slip of the milestone moves it.
 */
export const TargetProfiled = defineEvent('TargetProfiled', {
  definition: definitionVersion,
  anchor: targetAnchor,
  steps: z.array(targetStep).min(1).max(120),
});

/**
 * The owner now expects these values, in place of every forecast made before; a year of what is measured more often is the
 * sum of its periods, or, of a level, what it ends at. `because` is why. Changes no target.
 */
export const BenefitForecastRevised = defineEvent('BenefitForecastRevised', {
  definition: definitionVersion,
  values: z
    .array(z.strictObject({ period: measuredPeriod, value: measuredValue }))
    .min(1)
    .max(240),
  because: prose,
});

/** This post answers for the benefit, in place of any named before; also once its projects are over. Never a person’s name. */
export const OwnerNamed = defineEvent('OwnerNamed', { post: line });

/** Of how many, and how many of them: what a share or a mean was worked out from. */
export const measuredParts = z.strictObject({
  numerator: z.int().min(0).max(10_000_000_000_000),
  denominator: z.int().min(0).max(10_000_000_000_000),
});

/**
 * A period was measured by this definition, or estimated. `parts` are what a share or a mean was worked out from, so that
 * several periods are never averaged. `takenFrom` is where the figure comes from. Claims no saving.
 */
export const MeasurementRecorded = defineEvent('MeasurementRecorded', {
  definition: definitionVersion,
  period: measuredPeriod,
  value: measuredValue,
  parts: measuredParts.optional(),
  basis: z.enum(['measured', 'estimated']),
  takenFrom: line,
  evidence: prose.optional(),
});

/** A period has no measurement: the measure does not apply to it, or nobody collected it. Neither is a zero. */
export const MeasurementNotGiven = defineEvent('MeasurementNotGiven', {
  definition: definitionVersion,
  period: measuredPeriod,
  because: z.enum(['doesNotApply', 'notCollected']),
});

export const outlook = z.enum(outlooks);
export type Outlook = z.infer<typeof outlook>;

/** Somebody looked at how the benefit comes along, and found this. Changes neither target nor forecast. */
export const BenefitReviewed = defineEvent('BenefitReviewed', { outlook, findings: prose, by: line });

/** The gain is there, or the loss has come: as `evidence` shows. It may be measured on. Claims no saving. */
export const BenefitRealised = defineEvent('BenefitRealised', { evidence: prose });

/** Nobody expects it any more, for the entry’s reason. What was measured and promised stays. */
export const BenefitAbandoned = defineEvent('BenefitAbandoned', {});

export const benefitEvents = [
  BenefitIdentified,
  BenefitAttributed,
  MeasureDefined,
  BaselineSet,
  Rebaselined,
  TargetProfiled,
  BenefitForecastRevised,
  OwnerNamed,
  MeasurementRecorded,
  MeasurementNotGiven,
  BenefitReviewed,
  BenefitRealised,
  BenefitAbandoned,
] as const;

export type BenefitEvent = EventOf<(typeof benefitEvents)[number]>;
