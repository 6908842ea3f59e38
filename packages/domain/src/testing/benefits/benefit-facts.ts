import type { AmendmentEvent } from '../../kernel/amendment.ts';
import { fact } from '../entries.ts';
import type { Fact } from '../entries.ts';
import { programmeFacts, proposedProject } from '../facts.ts';
import type { BenefitEvent } from '../../benefits/benefit/events.ts';
import type { MeasureDefinition } from '../../benefits/benefit/measure/measure-schema.ts';
import type { MeasuredPeriod } from '../../benefits/benefit/measure/measured-period-schema.ts';

type Data<Type extends BenefitEvent['type']> = Extract<BenefitEvent, { type: Type }>['data'];

/** A fact of the benefit `calls`, or of another. */
export function ofBenefit(event: BenefitEvent | AmendmentEvent, on = '2026-04-01', benefitId = 'calls'): Fact {
  return fact(`benefit-${benefitId}`, event, on);
}

/** Something is expected by housing from 2 March 2026 on, unless said otherwise. */
export function identified(more: Partial<Data<'BenefitIdentified'>> = {}, benefitId = 'calls'): Fact {
  const data: Data<'BenefitIdentified'> = {
    title: 'Fewer calls',
    kind: 'benefit',
    class: 'nonCashable',
    recurrence: 'recurring',
    departmentIds: ['housing'],
    aimIds: ['digital'],
    ...more,
  };
  return ofBenefit({ type: 'BenefitIdentified', data }, '2026-03-02', benefitId);
}

/** Calls, counted every month, are to become fewer. */
export const callsMeasure: MeasureDefinition = {
  measureId: 'calls-about-repairs',
  unit: { kind: 'count', of: 'calls about repairs' },
  direction: 'down',
  howMeasured: 'Counted by the telephone system',
  periodicity: 'month',
};

/** Money, every month, is to become more. */
export const moneyMeasure: MeasureDefinition = {
  ...callsMeasure,
  measureId: 'paper',
  unit: { kind: 'money' },
  direction: 'up',
};

/** A benefit is measured so from 1 April 2026 on. */
export function defined(more: Partial<MeasureDefinition> = {}, on = '2026-04-01', benefitId = 'calls'): Fact {
  return ofBenefit({ type: 'MeasureDefined', data: { ...callsMeasure, ...more } }, on, benefitId);
}

/** A month, a quarter as `2026-Q2`, or a financial year as `2026-27 year`. */
export function period(text: string): MeasuredPeriod {
  if (text.includes('Q')) return { kind: 'quarter', quarter: text };
  return text.endsWith(' year') ? { kind: 'year', year: text.slice(0, 7) } : { kind: 'month', month: text };
}

/** 7,000 in March 2026, agreed on 1 April 2026, unless said otherwise. */
export function baseline(more: Partial<Data<'BaselineSet'>> = {}, on = '2026-04-01', benefitId = 'calls'): Fact {
  return ofBenefit({ type: 'BaselineSet', data: { ...agreed, ...more } }, on, benefitId);
}

export const agreed: Data<'BaselineSet'> = {
  definition: 1,
  value: 7000,
  period: period('2026-03'),
  takenFrom: 'Telephone statistics',
  agreedBy: 'Head of Housing',
};

/** A period was measured, on the day given. */
export function measured(
  when: string,
  value: number,
  on: string,
  more: Partial<Data<'MeasurementRecorded'>> = {},
  benefitId = 'calls',
): Fact {
  const data = {
    definition: 1,
    period: period(when),
    value,
    basis: 'measured' as const,
    takenFrom: 'Telephone statistics',
    ...more,
  };
  return ofBenefit({ type: 'MeasurementRecorded', data }, on, benefitId);
}

/** A target from these steps on, from a month or from the milestone `live` of the project `payments`. */
export function targeted(
  steps: readonly (readonly [number, number])[],
  anchor: 'live' | (string & {}) = 'live',
  on = '2026-04-01',
  benefitId = 'calls',
): Fact {
  const data: Data<'TargetProfiled'> = {
    definition: 1,
    anchor:
      anchor === 'live'
        ? { kind: 'milestone', projectId: 'payments', milestoneId: 'live' }
        : { kind: 'month', month: anchor },
    steps: steps.map(([monthsAfter, value]) => ({ monthsAfter, value })),
  };
  return ofBenefit({ type: 'TargetProfiled', data }, on, benefitId);
}

/** The programme, the projects `payments` and `portal`, and the milestone `live` of the first, planned for 15 June 2026. */
export const benefitBase: readonly Fact[] = [
  ...programmeFacts,
  proposedProject('payments', 'Payments'),
  proposedProject('portal', 'Portal'),
  fact(
    'project-payments',
    { type: 'MilestonePlanned', data: { milestoneId: 'live', title: 'Live', plannedFor: '2026-06-15' } },
    '2026-03-02',
  ),
];
