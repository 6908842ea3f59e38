import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { amount, day, id, line } from '../../kernel/schema.ts';

/** Whether a grade was worked out by job evaluation, or is what is expected of it. Source: minutes. */
export const gradeBasis = z.enum(['indicative', 'evaluated']);
export type GradeBasis = z.infer<typeof gradeBasis>;

/** Full-time equivalent in exact hundredths: 40 is 0.4 FTE. */
export const fte = z.int().min(1, 'Enter at least 0.01 FTE').max(100_000, 'Enter at most 1,000 FTE');

/** Out of which budget a post is paid and, where that was decided, out of which of its allocations. */
export const funding = z.strictObject({ budgetId: id, allocationId: id.optional() });
export type Funding = z.infer<typeof funding>;

/**
 * What a full year of the post costs at the FTE that it has on the day, in pence: pay, and the employer’s on-costs apart from
 * it.
 */
const costs = { fullYearCost: amount, onCosts: amount };

/**
 * A post is on the establishment from its first day on, to its last day where it is temporary. It is vacant until it is
 * filled, and says nothing of who holds it. Source: a council's establishment list.
 */
export const PostEstablished = defineEvent('PostEstablished', {
  title: line,
  grade: line,
  basis: gradeBasis,
  fte,
  firstDay: day,
  lastDay: day.optional(),
  ...costs,
  departmentId: id,
  serviceArea: line,
  funding: funding.optional(),
  decisionId: id.optional(),
  authority: line.optional(),
});

/** Job evaluation gave the post this grade, and these costs of a full year from the effective day on. Funds nothing. */
export const PostEvaluated = defineEvent('PostEvaluated', { grade: line, ...costs });

/**
 * From the effective day on the post has this FTE; the reason says why. What a full year costs follows in proportion, until
 * an evaluation states other costs. Changes nothing of what is allocated, nor of what projects ask for.
 */
export const PostHoursChanged = defineEvent('PostHoursChanged', { fte });

/** A partner bears so much of the post's cost from the effective day on, in hundredths of a percent; with 0 nothing more. */
export const PostShared = defineEvent('PostShared', { partnerId: id, share: z.int().min(0).max(10_000) });

/** The post is advertised until the closing day. */
export const PostAdvertised = defineEvent('PostAdvertised', { closingDay: day });

/** Nobody was appointed upon the last advertisement; the reason says why. The post stays. */
export const RecruitmentFailed = defineEvent('RecruitmentFailed', {});

/** Somebody was appointed, and is in post from the first day on. Never a name. */
export const PostFilled = defineEvent('PostFilled', { firstDay: day });

/** From the effective day on nobody is in post. The post stays. */
export const PostVacated = defineEvent('PostVacated', {});

/**
 * A project asks for so much of the post's time, from day to day, in hundredths of an FTE. Sets no time aside: several
 * may ask for more than the post has.
 */
export const ResourceAsked = defineEvent('ResourceAsked', {
  askId: id,
  projectId: id,
  fte,
  firstDay: day,
  lastDay: day,
});

/** From the effective day on the post is not on the establishment any more; the reason says why. */
export const PostEnded = defineEvent('PostEnded', {});

export const postEvents = [
  PostEstablished,
  PostEvaluated,
  PostHoursChanged,
  PostShared,
  PostAdvertised,
  RecruitmentFailed,
  PostFilled,
  PostVacated,
  ResourceAsked,
  PostEnded,
] as const;

export type PostEvent = EventOf<(typeof postEvents)[number]>;
