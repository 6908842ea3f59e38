import type { LedgerWorld } from '../../world.ts';
import { quoted } from '../../kernel/text.ts';
import { assessmentOf } from '../read.ts';
import type { OnBehalfOf, RecommendedBy, RecommendedText } from './events.ts';

interface Called {
  readonly reference?: string | undefined;
  readonly text: RecommendedText;
}

/** What a recommendation is called: its reference and its words, or that its text is missing. */
export function recommendationTitle({ reference, text }: Called): string {
  if (text.kind === 'missing') return `${reference ?? 'A recommendation'}, of which the text is missing`;
  return reference === undefined ? quoted(text.text) : `${reference}: ${quoted(text.text)}`;
}

/** Who recommended it, by name. */
export function makerTitle(madeBy: RecommendedBy, world: Pick<LedgerWorld, 'state' | 'states'>): string {
  if (madeBy.kind === 'body') return madeBy.body;
  if (madeBy.kind === 'assessment') return assessmentOf(world, madeBy.assessmentId)?.body ?? 'The assessment';
  const meeting = world
    .states('meeting')
    .find(({ decisions }) => decisions.some(({ decisionId }) => decisionId === madeBy.decisionId));
  return (meeting && world.state('board', meeting.boardId)?.title) ?? 'The board';
}

/** On whose behalf it was closed or judged, by name. */
export function behalfTitle(
  by: OnBehalfOf,
  madeBy: RecommendedBy | undefined,
  world: Pick<LedgerWorld, 'state' | 'states'>,
): string {
  if (by.kind === 'board') return world.state('board', by.boardId)?.title ?? by.boardId;
  return madeBy === undefined ? 'Who made it' : makerTitle(madeBy, world);
}
