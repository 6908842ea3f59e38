import { inForceOn } from '../../kernel/entry.ts';
import { pounds } from '../../kernel/money.ts';
import { channelIsNotThere } from '../channel/refusals.ts';
import { firstDayOf, periodWords } from '../period.ts';
import { areChannels } from '../service/facts.ts';
import type { ServiceUnitCost } from '../service/state.ts';
import { act, correct } from './acts.ts';
import type { CountsOf } from './plan-counts.ts';
import type { TableStatement } from './read-table.ts';

interface CostOn {
  readonly value: ServiceUnitCost;
  readonly n: number;
  readonly on: string;
}

/** What a contact by one channel costs from a day on, as the file states it. */
interface StatedCost extends Pick<TableStatement, 'period' | 'rows' | 'preliminary'> {
  readonly channelId: string;
  readonly pence: number;
  readonly effectiveOn: string;
}

/**
 * Plans what a contact costs from each period on. A cost that is carried forward is one cost; one that was recorded of the
 * same day and reads otherwise now is corrected. Expects the statements in order of periods.
 */
export function planCosts(to: CountsOf, statements: readonly TableStatement[]): void {
  const known: CostOn[] = [...(to.service?.costs ?? [])];
  for (const { channelId, pence, effectiveOn, period, rows } of costsIn(to, statements)) {
    const before = inForceOn(
      known.filter(({ value }) => value.channelId === channelId),
      effectiveOn,
    );
    if (before?.value.pence === pence) {
      to.into.unchanged += before.n === 0 ? 0 : 1;
      continue;
    }
    const value = { channelId, pence, about: true, costSource: `${to.of.sourceLine}, ${period}`.slice(-200) };
    const instead = { type: 'AdoptServiceUnitCost', serviceId: to.serviceId, effectiveOn, ...value } as const;
    // One that this import adopts itself has no entry yet, and none to correct.
    if (before === undefined || before.on !== effectiveOn) {
      act(to, { rows, period }, 'adoptCost', instead);
      known.push({ value, n: 0, on: effectiveOn });
    } else {
      correct(to, { rows, period }, before, instead);
      known.splice(known.indexOf(before), 1);
      known.push({ value, n: before.n, on: effectiveOn });
    }
  }
}

/**
 * One cost for each day and channel, in order of days: an update is stated instead of its preliminary cost, and of two
 * that begin on one day, such as of a month and of its quarter, and differ, the second is refused.
 */
function costsIn(to: CountsOf, statements: readonly TableStatement[]): readonly StatedCost[] {
  const costs = new Map<string, StatedCost>();
  for (const { figures, ...statement } of statements) {
    for (const [channelId, pence] of figures) {
      const cost = { ...statement, channelId, pence, effectiveOn: firstDayOf(statement.period) };
      const key = `${cost.effectiveOn} ${channelId}`;
      const refusal = refusalOf(to, cost, costs.get(key));
      if (refusal !== undefined) to.into.refuse({ ...cost, figures: new Map([[channelId, pence]]) }, ...refusal);
      else if (costs.get(key)?.preliminary !== false) costs.set(key, cost);
    }
  }
  return [...costs.values()];
}

/** Why a cost is not adopted, by name and in a sentence; `other` is what the file states of the same day before. */
function refusalOf(
  { of, world }: CountsOf,
  { channelId, pence, effectiveOn, period, preliminary }: StatedCost,
  other: StatedCost | undefined,
): readonly [string, string] | undefined {
  if (pence < 0) return ['FiguresContradict', `A contact cannot cost less than nothing, as ${pounds(pence)} would be.`];
  if (!areChannels([channelId], world)) return ['ChannelIsNotThere', channelIsNotThere().sentence];
  if (effectiveOn > of.on) {
    const sentence = `On ${of.on} ${periodWords(period)} has not begun; its first day is ${effectiveOn}.`;
    return ['PeriodHasNotBegun', sentence];
  }
  if (other === undefined || other.preliminary !== preliminary || other.pence === pence) return undefined;
  return [
    'FigureIsGivenTwice',
    `From ${effectiveOn} a contact costs ${pounds(other.pence)} by row ${other.rows.at(-1)}, and ${pounds(pence)} by this row.`,
  ];
}
