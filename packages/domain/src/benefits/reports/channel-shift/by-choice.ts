import { sum } from '../../../kernel/figure.ts';
import type { Figure, Term } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { periodWords } from '../../period.ts';
import { channels, services } from '../../read.ts';
import type { ChannelState } from '../../channel/state.ts';
import { ratioFigure } from '../ratio.ts';
import { countedIn } from '../../service/counted.ts';
import type { Stated } from '../../../kernel/entry.ts';
import type { PromisedChoice, ServiceState } from '../../service/state.ts';

/** Residents who use a channel by choice, and what those have been promised. */
export interface ChosenChannel {
  readonly channel: ChannelState;
  /** Of those asked last, service by service. */
  readonly residents: Figure<'respondents'>;
  readonly asked: Figure<'respondents'>;
  /** The first of the second; `undefined` where nobody was asked. */
  readonly share: Figure<'share'> | undefined;
  readonly promises: readonly { readonly service: ServiceState; readonly promise: Stated<PromisedChoice> }[];
}

/** One survey that counts, and who was asked in it. */
export interface SurveyOfChoice {
  readonly service: ServiceState;
  readonly period: string;
  readonly respondents: number;
  readonly n: number;
}

/** The newest survey of each service: each once, whatever number of channels it asked about. */
export function surveysOfChoice(world: LedgerWorld): readonly SurveyOfChoice[] {
  return newestSurveys(world).map(({ service, last: { n, value } }) => ({
    service,
    period: value.period,
    respondents: value.respondents,
    n,
  }));
}

function newestSurveys(world: LedgerWorld) {
  return services(world).flatMap((service) => {
    const last = countedIn(service.choices).at(-1);
    return last === undefined ? [] : [{ service, last }];
  });
}

/** Each channel that residents use by choice or have been promised something about: the newest survey of each service counts. */
export function chosenChannels(world: LedgerWorld): readonly ChosenChannel[] {
  const surveys = newestSurveys(world);
  const promises = services(world).flatMap((service) => service.promises.map((promise) => ({ service, promise })));
  return channels(world).flatMap((channel): readonly ChosenChannel[] => {
    const answers = surveys.flatMap(({ service, last: { n, value } }): readonly Answer[] => {
      const found = value.choices.find((one) => one.channelId === channel.channelId);
      if (found === undefined) return [];
      const label = `${service.title}, ${periodWords(value.period)}`;
      return [{ key: service.serviceId, label, above: found.residents, below: value.respondents, entries: [n] }];
    });
    const promised = promises.filter(({ promise }) => promise.value.channelIds.includes(channel.channelId));
    if (answers.length === 0 && promised.length === 0) return [];
    return [{ channel, ...figuresOf(channel.title, answers), promises: promised }];
  });
}

/** What a survey says of one channel: so many of those who answered use it by choice. */
interface Answer {
  readonly key: string;
  readonly label: string;
  readonly above: number;
  readonly below: number;
  readonly entries: readonly number[];
}

function figuresOf(title: string, answers: readonly Answer[]): Pick<ChosenChannel, 'asked' | 'residents' | 'share'> {
  const terms = (of: 'above' | 'below') =>
    answers.map(({ label, entries, ...one }): Term => ({ label, value: one[of], entries }));
  return {
    residents: sum(
      {
        ...wording,
        label: `By choice: ${title}`,
        formula: 'Those who use it by choice, by the newest survey of each service',
      },
      terms('above'),
    ),
    asked: sum({ ...wording, label: `Asked: ${title}`, formula: 'All who answered those surveys' }, terms('below')),
    share: ratioFigure(
      {
        label: `By choice, of those asked: ${title}`,
        unit: 'share',
        formula: 'Those who use it by choice ÷ those who answered, over the newest survey of each service',
        doesNotTell: wording.doesNotTell,
      },
      answers,
      10_000n,
    ),
  };
}

const wording = {
  unit: 'respondents',
  doesNotTell: 'It does not tell of residents who were not asked, nor that nobody answered two surveys.',
} as const;
