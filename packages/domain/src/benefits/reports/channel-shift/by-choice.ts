import { sum } from '../../../kernel/figure.ts';
import type { Figure, Term } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { periodWords } from '../../period.ts';
import { channels, services } from '../../read.ts';
import type { ChannelState } from '../../channel/state.ts';
import { countedIn } from '../../service/counted.ts';
import type { Stated } from '../../../kernel/entry.ts';
import type { PromisedChoice, ServiceState } from '../../service/state.ts';

/** Residents who use a channel by choice, and what those have been promised. */
export interface ChosenChannel {
  readonly channel: ChannelState;
  /** Of those asked last, service by service. */
  readonly residents: Figure<'respondents'>;
  readonly asked: Figure<'respondents'>;
  readonly promises: readonly { readonly service: ServiceState; readonly promise: Stated<PromisedChoice> }[];
}

/** Each channel that residents use by choice or have been promised something about: the newest survey of each service counts. */
export function chosenChannels(world: LedgerWorld): readonly ChosenChannel[] {
  const surveys = services(world).flatMap((service) => {
    const last = countedIn(service.choices).at(-1);
    return last === undefined ? [] : [{ service, last }];
  });
  const promises = services(world).flatMap((service) => service.promises.map((promise) => ({ service, promise })));
  return channels(world).flatMap((channel): readonly ChosenChannel[] => {
    const { channelId, title } = channel;
    const of = surveys.flatMap(({ service, last }) => {
      const found = last.value.choices.find((one) => one.channelId === channelId);
      return found === undefined ? [] : [{ service, last, residents: found.residents }];
    });
    const promised = promises.filter(({ promise }) => promise.value.channelIds.includes(channelId));
    if (of.length === 0 && promised.length === 0) return [];
    const term = ({ service, last }: (typeof of)[number], value: number): Term => ({
      label: `${service.title}, ${periodWords(last.value.period)}`,
      value,
      entries: [last.n],
    });
    return [
      {
        channel,
        residents: sum(
          {
            ...wording,
            label: `By choice: ${title}`,
            formula: 'Those who use it by choice, by the newest survey of each service',
          },
          of.map((one) => term(one, one.residents)),
        ),
        asked: sum(
          { ...wording, label: `Asked: ${title}`, formula: 'All who answered those surveys' },
          of.map((one) => term(one, one.last.value.respondents)),
        ),
        promises: promised,
      },
    ];
  });
}

const wording = {
  unit: 'respondents',
  doesNotTell: 'It does not tell of residents who were not asked, nor that nobody answered two surveys.',
} as const;
