import { inForceOn } from '../../kernel/entry.ts';
import { firstDayOf } from '../period.ts';
import type { ServiceUnitCost } from '../service/state.ts';
import type { CountsOf } from './plan-counts.ts';
import type { TableStatement } from './read-table.ts';

interface CostOn {
  readonly value: ServiceUnitCost;
  readonly n: number;
  readonly on: string;
}

/**
 * Plans what a contact costs from each period on. A cost that is carried forward is one cost; one that was recorded of the
 * same day and reads otherwise now is corrected. Expects the statements in order of periods.
 */
export function planCosts(to: CountsOf, statements: readonly TableStatement[]): void {
  const known: CostOn[] = [...(to.service?.costs ?? [])];
  for (const { period, figures, rows } of statements) {
    const effectiveOn = firstDayOf(period);
    for (const [channelId, pence] of figures) {
      const before = inForceOn(
        known.filter(({ value }) => value.channelId === channelId),
        effectiveOn,
      );
      if (before?.value.pence === pence) {
        to.into.unchanged += before.n === 0 ? 0 : 1;
        continue;
      }
      if (pence < 0) {
        to.into.refuse(
          rows,
          'FiguresContradict',
          `A contact cannot cost less than nothing, as ${pence / 100} would be.`,
        );
        continue;
      }
      const value = { channelId, pence, about: true, costSource: `${to.of.sourceLine}, ${period}`.slice(-200) };
      const instead = { type: 'AdoptServiceUnitCost', serviceId: to.serviceId, effectiveOn, ...value } as const;
      const stream = `service-${to.serviceId}`;
      const about = { stream, title: to.title, period, rows };
      const entry =
        before?.on === effectiveOn ? to.world.history(stream).find(({ n }) => n === before.n)?.id : undefined;
      if (entry === undefined) to.into.acts.push({ ...about, does: 'adoptCost', command: instead });
      else {
        const command = { type: 'CorrectEntry', entry, instead, effectiveOn, reason: to.of.reason } as const;
        to.into.acts.push({ ...about, does: 'correct', command });
      }
      if (entry !== undefined && before !== undefined) known.splice(known.indexOf(before), 1);
      known.push({ value, n: before?.on === effectiveOn ? before.n : 0, on: effectiveOn });
    }
  }
}
