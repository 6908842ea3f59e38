import { inForceOn } from '../../../kernel/entry.ts';
import type { Stated } from '../../../kernel/entry.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { UnitCost } from '../../channel/state.ts';
import { channels } from '../../read.ts';
import type { ServiceState } from '../../service/state.ts';

/** What a contact costs, in pence, and the entry that says so; none for a cost that is only supposed. */
export interface CostInForce {
  readonly pence: number;
  readonly n: number | undefined;
  /** The channel, with the service where the cost is its own. */
  readonly of: string;
  readonly about: boolean;
  /** The day from which on it counts; `undefined` for a cost that is only supposed. */
  readonly since: string | undefined;
  readonly costSource: string;
}

/** What a contact of a service by a channel costs on a day; `undefined` where nobody stated it. */
export type Costs = (
  service: Pick<ServiceState, 'costs' | 'title'>,
  channelId: string,
  on: string,
) => CostInForce | undefined;

// The channels of two dates are states of their own, and mostly say the same.
const known = new WeakMap<UnitCost, (Channels & { readonly costs: Costs })[]>();

type StatedCost = readonly [channelId: string, cost: Stated<UnitCost>];

/** What channels say: what they are called, and every cost of theirs. */
interface Channels {
  readonly titles: ReadonlyMap<string, string>;
  readonly stated: readonly StatedCost[];
}

/**
 * The costs of the record: a service's own where it has one, and else the channel's, each as in force on the day. The same
 * object as before where the channels say the same, so that what was worked out at them is known.
 */
export function costsInForce(world: LedgerWorld): Costs {
  const all = channels(world);
  const titles = new Map(all.map(({ channelId, title }) => [channelId, title]));
  const stated = all.flatMap(({ channelId, costs }) => costs.map((one): StatedCost => [channelId, one]));
  const first = stated[0]?.[1].value;
  if (first === undefined) return statedCosts({ titles, stated });
  const before = known.get(first) ?? [];
  known.set(first, before);
  const same = before.find((one) => isCalledTheSame(one.titles, titles) && isSame(one.stated, stated));
  if (same !== undefined) return same.costs;
  const costs = statedCosts({ titles, stated });
  before.push({ titles, stated, costs });
  return costs;
}

function isCalledTheSame(these: Channels['titles'], those: Channels['titles']): boolean {
  return these.size === those.size && [...these].every(([channelId, title]) => those.get(channelId) === title);
}

function isSame(these: readonly StatedCost[], those: readonly StatedCost[]): boolean {
  return (
    these.length === those.length &&
    these.every(([channelId, { value, n, on }], at) => {
      const [otherId, other] = those[at] ?? [];
      return otherId === channelId && other?.value === value && other.n === n && other.on === on;
    })
  );
}

function statedCosts({ titles, stated }: Channels): Costs {
  const byChannel = Map.groupBy(stated, ([channelId]) => channelId);
  const found = new Map<string, Map<string, CostInForce | undefined>>();
  const titleOf = (channelId: string): string => titles.get(channelId) ?? channelId;
  const ofChannel = (channelId: string, on: string): CostInForce | undefined => {
    let that = found.get(on);
    if (that === undefined) found.set(on, (that = new Map()));
    if (that.has(channelId)) return that.get(channelId);
    const all = (byChannel.get(channelId) ?? []).map(([, one]) => one);
    const cost = inForceOn(all, on);
    const inForce = cost && asInForce(cost, titleOf(channelId));
    that.set(channelId, inForce);
    return inForce;
  };
  return (service, channelId, on) => {
    if (service.costs.length === 0) return ofChannel(channelId, on);
    const own = service.costs.filter(({ value }) => value.channelId === channelId);
    const cost = inForceOn(own, on);
    return cost === undefined
      ? ofChannel(channelId, on)
      : asInForce(cost, `${titleOf(channelId)}, ${service.title} alone`);
  };
}

function asInForce({ value: { pence, about, costSource }, n, on }: Stated<UnitCost>, of: string): CostInForce {
  return { pence, n, of, about, since: on, costSource };
}
