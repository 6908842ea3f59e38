import type { MeetingState } from '../../governance/meeting/state.ts';
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
  const { decisionId } = madeBy;
  const meeting = meetingOfDecision(decisionId, world);
  if (meeting !== undefined) return world.state('board', meeting.boardId)?.title ?? 'The board';
  return officerWhoDecided(decisionId, world) ?? 'A decision that is not in the ledger';
}

/** The post of the officer who took a decision; `undefined` where a board did, or nobody. */
function officerWhoDecided(decisionId: string, world: Pick<LedgerWorld, 'states'>): string | undefined {
  for (const { decisions } of world.states('project')) {
    const takenBy = decisions.find((one) => one.decisionId === decisionId)?.recorded.value.takenBy;
    if (takenBy?.kind === 'officer') return takenBy.post;
  }
  return undefined;
}

/** The meeting that took a decision; `undefined` where none did, such as once its minute was withdrawn. */
export function meetingOfDecision(decisionId: string, world: Pick<LedgerWorld, 'states'>): MeetingState | undefined {
  return world.states('meeting').find(({ decisions }) => decisions.some((one) => one.decisionId === decisionId));
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
