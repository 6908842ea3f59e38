import { inForceOn } from '../../../kernel/entry.ts';
import type { LedgerWorld } from '../../../world.ts';
import { channels } from '../../read.ts';
import type { ServiceState } from '../../service/state.ts';

/** What a contact costs, in pence, and the entry that says so; none for a cost that is only supposed. */
export interface CostInForce {
  readonly pence: number;
  readonly n: number | undefined;
}

/** What a contact of a service by a channel costs on a day; `undefined` where nobody stated it. */
export type Costs = (service: ServiceState, channelId: string, on: string) => CostInForce | undefined;

/** The costs of the record: a service's own where it has one, and else the channel's, each as in force on the day. */
export function costsInForce(world: LedgerWorld): Costs {
  const byChannel = new Map(channels(world).map((one) => [one.channelId, one.costs]));
  const found = new Map<string, Map<string, CostInForce | undefined>>();
  const ofChannel = (channelId: string, on: string): CostInForce | undefined => {
    const that = found.get(on) ?? new Map<string, CostInForce | undefined>();
    if (that.size === 0) found.set(on, that);
    if (that.has(channelId)) return that.get(channelId);
    const cost = inForceOn(byChannel.get(channelId) ?? [], on);
    const stated = cost && { pence: cost.value.pence, n: cost.n };
    that.set(channelId, stated);
    return stated;
  };
  return (service, channelId, on) => {
    if (service.costs.length === 0) return ofChannel(channelId, on);
    const own = service.costs.filter(({ value }) => value.channelId === channelId);
    const cost = inForceOn(own, on);
    return cost === undefined ? ofChannel(channelId, on) : { pence: cost.value.pence, n: cost.n };
  };
}
