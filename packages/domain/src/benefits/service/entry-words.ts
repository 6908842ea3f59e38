import { amended, amendedBeginning } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Entry } from '../../kernel/entry.ts';
import { pounds, withThousands } from '../../kernel/money.ts';
import type { Amendable, Words } from '../../kernel/reading.ts';
import type { States } from '../../world.ts';
import type { World } from '../../kernel/world.ts';
import { periodWords } from '../period.ts';
import { channelTitle, serviceOf } from '../read.ts';
import type { ServiceEvent } from './events.ts';
import { countedThingWords, notGivenWords } from './names.ts';
import type { CallCount } from './state.ts';
import { callTargetWords } from './words.ts';

/** What was estimated is measured by an entry of its own, beside which the estimate stays to be seen. */
const counted: Amendable = {
  ...amended,
  settled: {
    fields: ['basis'],
    sentence:
      'Record a measurement of what was estimated by an entry of its own; withdraw this one if it was never counted so.',
  },
};

/** Entries about a service in words. */
export const serviceEntryWords: Words<ServiceEvent, States> = {
  ServiceRegistered: {
    says: ({ data }) => `Service registered: ${data.title}`,
    why: 'none',
    counter: { ...amended, begins: true },
  },
  ContactsRecorded: {
    says: (entry, world) => {
      const { period, contacts, basis } = entry.data;
      const each = contacts
        .map((one) => `${channelTitle(one.channelId, world)} ${withThousands(one.contacts)}`)
        .join(', ');
      const how = basis === 'estimated' ? ' estimated' : '';
      return `${titleOf(entry, world)}: contacts${how} in ${periodWords(period)}: ${each}`;
    },
    why: { sourceLine: 'Where the figures come from', definition: 'What counts as a contact' },
    counter: counted,
  },
  FiguresNotGiven: {
    says: (entry, world) => {
      const { what, period, because } = entry.data;
      return `${titleOf(entry, world)}: ${countedThingWords[what]} in ${periodWords(period)}: ${notGivenWords[because]}`;
    },
    why: { asStated: 'As its source says' },
    counter: amended,
  },
  CallHandlingRecorded: {
    says: (entry, world) =>
      `${titleOf(entry, world)}: calls in ${periodWords(entry.data.period)}: ${callWords(entry.data)}`,
    why: { definition: 'What counts as a call' },
    counter: counted,
  },
  SatisfactionSurveyed: {
    says: (entry, world) => {
      const { period, respondents, satisfied } = entry.data;
      return `${titleOf(entry, world)}: ${withThousands(satisfied)} of ${withThousands(respondents)} satisfied in ${periodWords(period)}`;
    },
    why: 'none',
    counter: amended,
  },
  ChannelChoiceSurveyed: {
    says: (entry, world) => {
      const { period, respondents, choices } = entry.data;
      const each = choices
        .map((one) => `${channelTitle(one.channelId, world)} ${withThousands(one.residents)}`)
        .join(', ');
      return `${titleOf(entry, world)}: by choice in ${periodWords(period)}, of ${withThousands(respondents)}: ${each}`;
    },
    why: { sourceLine: 'Where the figures come from' },
    counter: amended,
  },
  ChoicePromised: {
    says: (entry, world) => {
      const titles = entry.data.channelIds.map((one) => channelTitle(one, world)).join(', ');
      return `${titleOf(entry, world)}: promised to those who choose ${titles}`;
    },
    why: { text: 'What was promised' },
    counter: amendedBeginning('promiseId'),
  },
  BaselineAgreed: {
    says: (entry, world) => {
      const { periods, agreedBy } = entry.data;
      return `${titleOf(entry, world)}: baseline agreed by ${agreedBy}: ${periods.map(periodWords).join(', ')}`;
    },
    why: 'asked',
    counter: amended,
  },
  CallTargetAgreed: {
    says: (entry, world) =>
      `${titleOf(entry, world)}: target for calls agreed by ${entry.data.agreedBy}: ${callTargetWords(entry.data)}`,
    why: 'asked',
    counter: amended,
  },
  ServiceUnitCostAdopted: {
    says: (entry, world) => {
      const { channelId, pence, about, costSource } = entry.data;
      const cost = `${about ? 'about ' : ''}${pounds(pence)}`;
      return `${titleOf(entry, world)}: a contact by ${channelTitle(channelId, world)} costs ${cost}, as ${costSource} states`;
    },
    why: { costSource: 'Where the figure comes from' },
    counter: amended,
  },
};

function callWords({ offered, answered, abandoned, abandonedShare, basis, preliminary }: CallCount): string {
  const parts = [
    `${withThousands(offered)} offered`,
    ...(answered === undefined ? [] : [`${withThousands(answered)} answered`]),
    ...(abandoned === undefined ? [] : [`${withThousands(abandoned)} abandoned`]),
    ...(abandonedShare === undefined ? [] : [`${abandonedShare / 100}% abandoned`]),
    ...(basis === 'estimated' ? ['estimated'] : []),
    ...(preliminary === undefined ? [] : ['preliminary']),
  ];
  return parts.join(', ');
}

function titleOf({ stream }: Pick<Entry, 'stream'>, world: World<States>): string {
  return serviceOf(world, splitStream(stream).id)?.title ?? 'The service';
}
