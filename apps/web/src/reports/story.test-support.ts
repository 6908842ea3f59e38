import type { DomainEntry } from '@minutebook/domain';
import {
  entriesOf,
  fact,
  governanceStory,
  plannedMilestone,
  programmeFacts,
  proposedProject,
} from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';
import { Timeline } from '@minutebook/ledger';

import type { LedgerAt } from './paper/known.ts';
import { makePaper } from './paper/make.ts';
import { entriesCited } from './paper/model.ts';
import type { Paper } from './paper/model.ts';
import { sectionNames } from './paper/recipe.ts';
import type { Recipe } from './paper/recipe.ts';
import { linesDigests } from './lines-digests.ts';
import { wordFile } from './word/word-file.ts';

const beginning: readonly Fact[] = [
  ...programmeFacts,
  proposedProject('payments-x1', 'Payments'),
  plannedMilestone('payments-x1', 'launch', '2026-12-01'),
];
const story = governanceStory.map(([one]) => one);

/** One project’s way through governance, from its proposal to a decision that is called in, with some more facts at its end. */
export function storyWith(...more: readonly Fact[]): readonly DomainEntry[] {
  return entriesOf([...beginning, ...story, ...more]);
}

/** The same, with a fact before its plan is issued. */
export function storyWithInPlan(one: Fact): readonly DomainEntry[] {
  const issued = story.findIndex(({ type }) => type === 'BusinessPlanVersionIssued');
  return entriesOf([...beginning, ...story.slice(0, issued), one, ...story.slice(issued)]);
}

/** The ledger of these entries. */
export function ledgerOf(entries: readonly DomainEntry[]): LedgerAt {
  const timeline = new Timeline();
  timeline.append(entries);
  return (clocks) => timeline.at(clocks);
}

/** The recipe of a committee paper with everything in it, at the last entry before the meeting decided. */
export function recipeOf(more: Partial<Recipe> & Pick<Recipe, 'n'>): Recipe {
  return {
    kind: 'committee',
    meetingId: 'meeting-x1',
    sections: sectionNames,
    ownWords: undefined,
    from: undefined,
    to: undefined,
    published: undefined,
    callInDays: undefined,
    day: '2026-09-16',
    effectiveOn: undefined,
    ...more,
  };
}

/** The number of the first entry of a type. */
export function numberOf(type: DomainEntry['type'], entries: readonly DomainEntry[]): number {
  return entries.find((entry) => entry.type === type)?.n ?? 0;
}

/** @throws Error with the sentence that says why there is none */
export function paperOf(recipe: Recipe, at: LedgerAt): Paper {
  const made = makePaper(recipe, at);
  if (made.kind === 'none') throw new Error(made.because);
  return made.paper;
}

/** The Word file of a recipe. */
export async function fileOf(recipe: Recipe, at: LedgerAt): Promise<Uint8Array<ArrayBuffer>> {
  const paper = paperOf(recipe, at);
  const digests = await linesDigests(at({ upTo: recipe.n }).entries, entriesCited(paper));
  return wordFile(paper, recipe, digests);
}

/** A text that a browser and Word would take for markup if anything took it for any. */
export const markup = '<b>bold</b> & "quoted" <script>alert(1)</script> <w:p/> {{mustache}}';

/** A case of the business plan as long as any may be, full of markup. */
export const longCase: Fact = fact('businessPlan-payments-x1', {
  type: 'CaseWritten',
  data: { case: 'strategic', text: `${markup}\n`.repeat(Math.floor(100_000 / (markup.length + 1))) },
});

/** Everything that a paper says, as one text. */
export function wordsOf({ facts, sections }: Paper): string {
  const parts = sections.flatMap(({ heading, parts: of }) => [
    heading,
    ...of.map((part) => {
      switch (part.kind) {
        case 'heading':
          return part.words;
        case 'text':
        case 'quote':
          return part.said.words;
        case 'list':
          return part.items.map(({ words }) => words).join('\n');
        case 'table':
          return [part.caption, ...part.rows.map(({ cells }) => cells.join(' | '))].join('\n');
        case 'picture':
          return part.finding;
      }
    }),
  ]);
  return [...facts.map(({ label, said }) => `${label}: ${said.words}`), ...parts].join('\n');
}
