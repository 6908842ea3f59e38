import { amended, amendedBeginning } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Entry } from '../../kernel/entry.ts';
import { pounds } from '../../kernel/money.ts';
import type { Words } from '../../kernel/reading.ts';
import type { World } from '../../kernel/world.ts';
import type { States } from '../../world.ts';
import { partnerTitle } from '../../programme/programme/partner-title.ts';
import { agreementOf } from '../read.ts';
import type { AgreementEvent, OtherParty } from './events.ts';
import { levelWords, optionWords } from './words.ts';

/** Entries about an agreement in words. */
export const agreementEntryWords: Words<AgreementEvent, States> = {
  AgreementRecorded: {
    says: ({ data }, world) =>
      `Agreement recorded: ${data.title}, with ${partyTitle(data.party, world)}, to ${data.lastDay}`,
    why: { authority: 'Granted by' },
    counter: { ...amended, begins: true },
  },
  AgreementExtended: {
    says: (entry, world) => {
      const { lastDay, years } = entry.data;
      const more = years.reduce((so, { amount }) => so + amount, 0);
      return `${titleOf(entry, world)}: extended to ${lastDay}${more === 0 ? '' : `, for ${pounds(more)} more`}`;
    },
    why: 'asked',
    counter: amended,
  },
  ServiceLevelReported: {
    says: (entry, world) => {
      const { levelId, month, value } = entry.data;
      const level = stateOf(entry, world)?.levels.find((one) => one.levelId === levelId);
      const said = level === undefined ? String(value) : levelWords(value, level.unit);
      return `${titleOf(entry, world)}: ${level?.name ?? levelId} in ${month}: ${said}`;
    },
    why: 'none',
    counter: amended,
  },
  ShortfallNoted: {
    says: (entry, world) => `${titleOf(entry, world)}: shortfall noted`,
    why: { text: 'What it does not give' },
    counter: amendedBeginning('shortfallId'),
  },
  OptionsOpened: {
    says: (entry, world) => {
      const options = entry.data.options.map((one) => optionWords[one]).join(', ');
      return `${titleOf(entry, world)}: what is to follow is open: ${options}`;
    },
    why: 'none',
    counter: { ...amended, restedOnBy: ['OptionChosen'] },
  },
  OptionChosen: {
    says: (entry, world) => `${titleOf(entry, world)}: ${optionWords[entry.data.option]} was chosen to follow`,
    why: 'asked',
    counter: amended,
  },
  AgreementEnded: {
    says: (entry, world) => `${titleOf(entry, world)}: ended`,
    why: 'asked',
    counter: amended,
  },
};

/** With whom an agreement is, by name. */
export function partyTitle(party: OtherParty, world: Pick<World<States>, 'states'>): string {
  return party.kind === 'supplier' ? party.name : partnerTitle(party.partnerId, world);
}

function stateOf({ stream }: Pick<Entry, 'stream'>, world: World<States>) {
  return agreementOf(world, splitStream(stream).id);
}

function titleOf(entry: Pick<Entry, 'stream'>, world: World<States>): string {
  return stateOf(entry, world)?.title ?? 'The agreement';
}
