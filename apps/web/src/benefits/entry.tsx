import { benefitOf, channelOf, figuresSourceOf, savingsIn, serviceOf, splitStream } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { changedOf } from '../entries/differences-of.ts';
import type { Known } from '../entries/differences-of.ts';
import type { WordsForEntries } from '../entries/words-for-entries.ts';
import { benefitParticulars } from './benefit/particulars.ts';
import { channelParticulars } from './channel/particulars.ts';
import { figuresSourceParticulars } from './import/particulars.ts';
import { savingsParticulars } from './savings/particulars.ts';
import { putRightRows } from './savings/put-right.tsx';
import { serviceParticulars } from './service/particulars.ts';

interface Thing {
  /** What it is called within a sentence. */
  readonly what: string;
  readonly known: (id: string, world: LedgerWorld) => readonly Known[];
}

const benefit: Thing = {
  what: 'the benefit',
  known: (id, world) => benefitParticulars(benefitOf(world, id), world),
};

/** What the streams of the area are of; a benefit, where it is none of these. */
const things: Readonly<Record<string, Thing>> = {
  channel: { what: 'the channel', known: (id, world) => channelParticulars(channelOf(world, id)) },
  service: { what: 'the service', known: (id, world) => serviceParticulars(serviceOf(world, id), world) },
  figuresSource: {
    what: 'the files of figures',
    known: (id, world) => figuresSourceParticulars(figuresSourceOf(world, id), world),
  },
  savings: { what: 'the savings', known: (id, world) => savingsParticulars(savingsIn(world, id), world) },
};

/** What is said of entries of the area. */
export const wordsForEntries: WordsForEntries = {
  about: () => ({}),
  rows: (entry, _about, world) => putRightRows(entry, world),
  changed: ({ stream }, before, after) => {
    const { category, id } = splitStream(stream);
    const { what, known } = things[category] ?? benefit;
    return changedOf(what, known(id, before.world), known(id, after.world));
  },
};
