import { amended, amendedBeginning } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { Words } from '../../kernel/reading.ts';
import { quoted } from '../../kernel/text.ts';
import type { LedgerWorld, States } from '../../world.ts';
import { assessmentOf } from '../read.ts';
import { cohortWords, shareInWords } from './benchmark-words.ts';
import { budgetWords, countWords } from './estate-words.ts';
import type { AssessmentEvent, GivenGrade } from './events.ts';

/** Entries about an assessment in words. */
export const assessmentEntryWords: Words<AssessmentEvent, States> = {
  AssessmentRecorded: {
    says: ({ data }) => {
      const grades = gradesInWords(data);
      return `Assessment recorded: ${data.title}, by ${data.body}${grades === '' ? '' : `, ${grades}`}`;
    },
    why: 'none',
    counter: { ...amended, begins: true },
  },
  FindingRecorded: {
    says: (entry, world) => `${titleOf(entry, world)}: found ${quoted(entry.data.text)}`,
    why: 'none',
    counter: amendedBeginning('findingId'),
  },
  BenchmarkRecorded: {
    says: (entry, world) => {
      const { cohort, shares } = entry.data;
      return `${titleOf(entry, world)}: of ${cohortWords(cohort)}, ${shares.map(shareInWords).join(', ')}`;
    },
    why: 'none',
    counter: amended,
  },
  ServiceEstateRecorded: {
    says: (entry, world) => {
      const said = [budgetWords(entry.data) ?? [], entry.data.counts.map(countWords)].flat();
      return `${titleOf(entry, world)}: the service has ${said.join('; ')}`;
    },
    why: 'none',
    counter: amended,
  },
};

/** Both grades in one line: `“poor”, with prospects “probably”`; empty where none was given. */
export function gradesInWords({
  quality,
  prospects,
}: {
  readonly quality?: GivenGrade | undefined;
  readonly prospects?: GivenGrade | undefined;
}): string {
  const said = [
    ...(quality === undefined ? [] : [`“${quality.grade}”`]),
    ...(prospects === undefined ? [] : [`with prospects “${prospects.grade}”`]),
  ];
  return said.join(', ');
}

function titleOf({ stream }: Pick<Entry, 'stream'>, world: LedgerWorld): string {
  return assessmentOf(world, splitStream(stream).id)?.title ?? 'The assessment';
}
