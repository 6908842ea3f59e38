import { inForceOn } from '../../kernel/entry.ts';
import { firstDayOf } from '../period.ts';
import type { ServiceUnitCost } from '../service/state.ts';
import { act, correct } from './acts.ts';
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
  for (const statement of statements) {
    const { period, figures, rows } = statement;
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
      // One that this import adopts itself has no entry yet, and none to correct.
      if (before === undefined || before.n === 0 || before.on !== effectiveOn) {
        act(to, statement, 'adoptCost', instead);
        known.push({ value, n: 0, on: effectiveOn });
      } else {
        correct(to, statement, before, instead);
        known.splice(known.indexOf(before), 1);
        known.push({ value, n: before.n, on: effectiveOn });
      }
    }
  }
}
