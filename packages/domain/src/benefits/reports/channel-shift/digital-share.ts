import type { Figure } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { periodWords } from '../../period.ts';
import { channels, services } from '../../read.ts';
import { countedSeries } from '../../service/counted.ts';
import type { ServiceState } from '../../service/state.ts';
import { ratioFigure } from '../ratio.ts';
import type { RatioPart } from '../ratio.ts';

/** The contacts of a period that residents served themselves, as a share of all; `undefined` where nothing was counted. */
export function digitalShare(
  world: LedgerWorld,
  period: string,
  among: (service: ServiceState) => boolean = () => true,
): Figure<'share'> | undefined {
  const digital = new Set(channels(world).flatMap((one) => (one.digital ? [one.channelId] : [])));
  const parts = services(world)
    .filter(among)
    .flatMap((service): readonly RatioPart[] => {
      const found = countOf(service, period)?.counted;
      if (found === undefined) return [];
      const sumOf = (of: (channelId: string) => boolean) =>
        found.value.contacts.reduce((so, one) => so + (of(one.channelId) ? one.contacts : 0), 0);
      const [above, below] = [sumOf((one) => digital.has(one)), sumOf(() => true)];
      return [{ key: service.serviceId, label: service.title, above, below, entries: [found.n] }];
    });
  return ratioFigure(
    {
      label: `Digital share, ${periodWords(period)}`,
      unit: 'share',
      formula:
        'Contacts by channels where residents serve themselves ÷ all contacts, over all services that were counted; each term is the part of the share that comes from one service',
      doesNotTell: 'It does not tell whether residents had a choice.',
    },
    parts,
    10_000n,
  );
}

/** Two periods beside each other, of the services alone that were counted in both, by the same definition. */
export interface LikeForLike {
  readonly from: Figure<'share'> | undefined;
  readonly to: Figure<'share'> | undefined;
  readonly services: number;
  /** Counted in one of the periods only, or by another definition. */
  readonly leftOut: readonly ServiceState[];
}

/** The digital share of two periods, like with like. */
export function digitalShareCompared(world: LedgerWorld, from: string, to: string): LikeForLike {
  const counted = services(world).map((service) => ({
    service,
    was: countOf(service, from),
    is: countOf(service, to),
  }));
  const inBoth = new Set(
    counted
      .filter(({ was, is }) => was !== undefined && is !== undefined && was.series === is.series)
      .map(({ service }) => service.serviceId),
  );
  const leftOut = counted
    .filter(({ service, was, is }) => (was !== undefined || is !== undefined) && !inBoth.has(service.serviceId))
    .map(({ service }) => service);
  const among = ({ serviceId }: ServiceState) => inBoth.has(serviceId);
  return {
    from: digitalShare(world, from, among),
    to: digitalShare(world, to, among),
    services: inBoth.size,
    leftOut,
  };
}

function countOf({ contacts }: ServiceState, period: string) {
  return countedSeries(contacts).find(({ counted }) => counted.value.period === period);
}
