import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { digest, id, line, prose } from '../../kernel/schema.ts';
import { benefitClasses } from './names.ts';

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

export const benefitEvents = [BenefitIdentified] as const;

export type BenefitEvent = EventOf<(typeof benefitEvents)[number]>;
