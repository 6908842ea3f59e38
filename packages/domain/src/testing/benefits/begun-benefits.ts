import type { BenefitEvent } from '../../benefits/benefit/events.ts';
import { fact } from '../entries.ts';
import type { Fact } from '../entries.ts';

// Ids are those of the arbitrary commands, so that these meet what is there.

const about = { title: 'Payments', class: 'cashable' as const, departmentIds: ['housing'], aimIds: [] };
const measured = { measureId: 'a', howMeasured: 'Because', periodicity: 'month' as const };

const events: Readonly<Record<'a' | 'b', readonly BenefitEvent[]>> = {
  a: [
    { type: 'BenefitIdentified', data: { ...about, kind: 'benefit', recurrence: 'recurring' } },
    { type: 'MeasureDefined', data: { ...measured, unit: { kind: 'count', of: 'Payments' }, direction: 'down' } },
    {
      type: 'BaselineSet',
      data: {
        definition: 1,
        value: 9,
        period: { kind: 'month', month: '2025-11' },
        takenFrom: 'Payments',
        agreedBy: 'Payments',
      },
    },
  ],
  b: [
    { type: 'BenefitIdentified', data: { ...about, kind: 'disBenefit', recurrence: 'oneOff' } },
    { type: 'MeasureDefined', data: { ...measured, measureId: 'b', unit: { kind: 'money' }, direction: 'up' } },
  ],
};

/** A benefit that is counted against a baseline, a dis-benefit of money that has none, and a service with two channels. */
export function benefitsBegun(day: string): readonly Fact[] {
  return [
    ...Object.entries(events).flatMap(([id, all]) => all.map((one) => fact(`benefit-${id}`, one, day))),
    ...['a', 'b'].map((id) =>
      fact(`channel-${id}`, { type: 'ChannelAdded', data: { title: `Channel ${id}`, digital: id === 'a' } }, day),
    ),
    fact(
      'service-a',
      { type: 'ServiceRegistered', data: { title: 'Payments', departmentId: 'housing', tier: 'frontFacing' } },
      day,
    ),
  ];
}
