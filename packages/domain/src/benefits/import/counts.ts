import type { CallCount, ContactCount, SatisfactionCount } from '../service/state.ts';
import type { FiguresMapping } from '../figures-source/mapping.ts';
import type { TableStatement } from './read-table.ts';

/** What a statement says was counted, as it would be recorded. */
export type Count =
  | { readonly what: 'contacts'; readonly data: Omit<ContactCount, 'sourceLine'> }
  | { readonly what: 'callHandling'; readonly data: CallCount }
  | { readonly what: 'satisfaction'; readonly data: SatisfactionCount };

/** Why a statement is not what can be recorded. */
export interface Unread {
  readonly refusal: string;
  readonly sentence: string;
  /** Whether the file leaves blank what it would take, and states nothing that is impossible. */
  readonly isBlank?: true;
}

/** What a statement says, together with what was recorded of the same period unless the file states all that is known. */
export function countOf(
  statement: TableStatement,
  mapping: FiguresMapping,
  before: object | undefined,
): Count | Unread {
  const kept = mapping.whole ? undefined : before;
  if (statement.what === 'contacts') return contactsIn(statement, mapping, kept as ContactCount | undefined);
  if (statement.what === 'callHandling') return callsIn(statement, mapping, kept as CallCount | undefined);
  return satisfactionIn(statement);
}

function contactsIn(
  statement: TableStatement,
  mapping: FiguresMapping,
  kept: ContactCount | undefined,
): Count | Unread {
  const { figures, period } = statement;
  const told = [...figures].flatMap(([channelId, contacts]) =>
    channelId === 'total' ? [] : [{ channelId, contacts }],
  );
  const rest = restIn(statement, mapping, told);
  if ('refusal' in rest) return rest;
  const stated = [...told, ...rest.contacts];
  const given = new Set(stated.map(({ channelId }) => channelId));
  const others = rest.isAll ? [] : (kept?.contacts ?? []).filter(({ channelId }) => !given.has(channelId));
  const definition = statement.definition ?? kept?.definition;
  return {
    what: 'contacts',
    data: {
      period,
      contacts: [...others, ...stated],
      basis: mapping.basis,
      ...(definition === undefined ? {} : { definition }),
    },
  };
}

type Contacts = ContactCount['contacts'];

/** What the total is more than the channels that are told apart, and whether with it all that came is told. */
function restIn(
  { figures }: TableStatement,
  { restChannelId }: FiguresMapping,
  told: Contacts,
): { readonly contacts: Contacts; readonly isAll: boolean } | Unread {
  const total = figures.get('total');
  const sum = told.reduce((so, one) => so + one.contacts, 0);
  if (total !== undefined && sum > total) {
    return {
      refusal: 'FiguresContradict',
      sentence: `${sum} by ${told.length === 1 ? 'one channel' : 'these channels'} are more than ${total} in all.`,
    };
  }
  if (restChannelId === undefined) {
    if (told.length > 0) return { contacts: [], isAll: false };
    return notToldApart('A total of all channels does not say by which they came.');
  }
  if (total === undefined) return notToldApart('The channel is given, and not the total that it is part of.');
  if (told.length === 0) return notToldApart(`${total} in all, and by which channel they came is not given.`);
  if (told.every(({ channelId }) => channelId !== restChannelId)) {
    return { contacts: [{ channelId: restChannelId, contacts: total - sum }], isAll: true };
  }
  if (sum === total) return { contacts: [], isAll: true };
  return {
    refusal: 'FiguresContradict',
    sentence: `${sum} by these channels are all that is told, and fewer than ${total} in all.`,
  };
}

function notToldApart(sentence: string): Unread {
  return { refusal: 'ChannelsAreNotToldApart', sentence, isBlank: true };
}

function callsIn(statement: TableStatement, { basis }: FiguresMapping, kept: CallCount | undefined): Count | Unread {
  const { figures, period, preliminary } = statement;
  const offered = figures.get('offered') ?? kept?.offered;
  if (offered === undefined) {
    return { refusal: 'OfferedIsNotGiven', sentence: 'How many calls were offered is not given.', isBlank: true };
  }
  const isOther = (one: 'abandoned' | 'abandonedShare') => (one === 'abandoned' ? 'abandonedShare' : 'abandoned');
  const optional = (['answered', 'abandoned', 'abandonedShare', 'waitSeconds', 'talkSeconds'] as const).flatMap(
    (one) => {
      const isReplaced = (one === 'abandoned' || one === 'abandonedShare') && figures.has(isOther(one));
      const value = figures.get(one) ?? (isReplaced ? undefined : kept?.[one]);
      return value === undefined ? [] : [[one, value] as const];
    },
  );
  const definition = statement.definition ?? kept?.definition;
  return {
    what: 'callHandling',
    data: {
      period,
      offered,
      ...Object.fromEntries(optional),
      basis,
      ...(definition === undefined ? {} : { definition }),
      ...(preliminary ? { preliminary } : {}),
    },
  };
}

function satisfactionIn({ figures, period }: TableStatement): Count | Unread {
  const [respondents, satisfied] = [figures.get('respondents'), figures.get('satisfied')];
  if (respondents === undefined || satisfied === undefined) {
    const sentence = 'How many answered and how many of them were satisfied is not given together.';
    return { refusal: 'AnswersAreNotGiven', sentence, isBlank: true };
  }
  return { what: 'satisfaction', data: { period, respondents, satisfied } };
}
