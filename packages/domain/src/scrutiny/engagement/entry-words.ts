import { amended, amendedBeginning } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { Words } from '../../kernel/reading.ts';
import { quoted } from '../../kernel/text.ts';
import type { LedgerWorld, States } from '../../world.ts';
import { engagementOf } from '../read.ts';
import { numberAsSaid } from '../said/said.ts';
import type { EngagementEvent } from './events.ts';
import { audiencesInWords } from './words.ts';

/** Entries about a consultation in words. */
export const engagementEntryWords: Words<EngagementEvent, States> = {
  ConsultationOpened: {
    says: ({ data }) =>
      `Consultation of ${audiencesInWords(data.audiences)} opened: ${data.title}, until ${data.closesOn}`,
    why: 'none',
    counter: { ...amended, begins: true },
  },
  PositionStated: {
    says: (entry, world) => `${titleOf(entry, world)}: ${entry.data.who} stated ${quoted(entry.data.words)}`,
    why: 'none',
    counter: amendedBeginning('positionId'),
  },
  WorkshopHeld: {
    says: (entry, world) =>
      `${titleOf(entry, world)}: workshop held, ${entry.data.title}; ${numberAsSaid(entry.data.tookPart)} took part`,
    why: 'none',
    counter: amendedBeginning('workshopId'),
  },
  ConsultationClosed: {
    says: (entry, world) => `${titleOf(entry, world)}: closed; what came of it: ${quoted(entry.data.result)}`,
    why: 'none',
    counter: amended,
  },
};

function titleOf({ stream }: Pick<Entry, 'stream'>, world: LedgerWorld): string {
  return engagementOf(world, splitStream(stream).id)?.title ?? 'The consultation';
}
