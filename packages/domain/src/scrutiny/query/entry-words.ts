import { amended } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { Words } from '../../kernel/reading.ts';
import { quoted } from '../../kernel/text.ts';
import type { LedgerWorld, States } from '../../world.ts';
import { queryOf } from '../read.ts';
import type { QueryEvent } from './events.ts';
import { queryHolder } from './standing.ts';
import { queryAboutWords, queryTitle } from './words.ts';

/** Entries about a query in words. */
export const queryEntryWords: Words<QueryEvent, States> = {
  QueryRaised: {
    says: ({ data }) => `Query to ${data.to} about ${queryAboutWords(data)}: ${quoted(data.question)}`,
    why: 'none',
    counter: { ...amended, begins: true },
  },
  QueryAnswered: {
    says: (entry, world) => {
      const query = queryOf(world, splitStream(entry.stream).id);
      const by = query === undefined ? '' : ` by ${queryHolder(query, entry.n)}`;
      return `${titleOf(entry, world)} answered${by}: ${quoted(entry.data.text)}`;
    },
    why: 'none',
    counter: amended,
  },
  QueryReferred: {
    says: (entry, world) => `${titleOf(entry, world)} referred to ${entry.data.to}`,
    why: 'asked',
    counter: amended,
  },
  AnswerAccepted: {
    says: (entry, world) => `${titleOf(entry, world)}: the answer is accepted`,
    why: 'none',
    counter: amended,
  },
  AnswerRejected: {
    says: (entry, world) => `${titleOf(entry, world)} is not answered; missing: ${quoted(entry.data.missing)}`,
    why: 'none',
    counter: amended,
  },
};

function titleOf({ stream }: Pick<Entry, 'stream'>, world: LedgerWorld): string {
  const query = queryOf(world, splitStream(stream).id);
  return query === undefined ? 'The query' : `Query ${queryTitle(query)}`;
}
