import { defineCommand } from '../../kernel/command.ts';
import { everything, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { Role } from '../../kernel/entry.ts';
import { id, prose } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import * as event from './events.ts';
import type { OnBehalfOf, RecommendationEvent } from './events.ts';
import { closingFacts } from './facts.ts';
import type { ClosingFacts } from './facts.ts';
import { waitingEvidence } from './standing.ts';
import type { RecommendationState } from './state.ts';
import { whoHasToAct } from './who-has-to-act.ts';

const { goesOn } = rulesFor<RecommendationState, RecommendationEvent, States>();

/** Who judges and closes: a member of the board for which it is, or an administrator who records what a body said. */
const by: readonly Role[] = ['boardMember', 'administrator'];
const actsAs = (): Role => 'administrator';

const recommendation = { recommendationId: id };

/** Judges what was offered to show that it was done. */
export const JudgeEvidence = defineCommand('JudgeEvidence', {
  ...recommendation,
  ...event.EvidenceJudged.schema.shape,
});

/**
 * `EvidenceIsNotOffered`, `EvidenceIsAlreadyJudged`, `BoardIsNotConstituted`, `RecorderIsNotOnTheBoard`,
 * `RecorderDoesNotSpeakForIt`, `WhoHasToActCannotClose`.
 */
const judge = goesOn(JudgeEvidence, {
  by,
  actsAs,
  records: 'EvidenceJudged',
  restsOn: nothing,
  facts: closingFacts,
  decide: (command, state, facts) => {
    const { evidenceId, verdict, because } = command;
    const there = state.evidence.find(({ offered }) => offered.value.evidenceId === evidenceId);
    if (there === undefined) {
      return refused('EvidenceIsNotOffered', 'No such evidence was offered.', 'Choose evidence that was offered.');
    }
    if (there.judged !== undefined) {
      return refused(
        'EvidenceIsAlreadyJudged',
        `It was judged on ${there.judged.on}.`,
        'Correct that entry if it is judged otherwise.',
      );
    }
    const refusal = mayNotClose(command.by, state, facts);
    return refusal ?? accepted({ type: 'EvidenceJudged', data: { evidenceId, verdict, because, by: command.by } });
  },
});

/** Closes it for the body that made it, or for a board. */
export const CloseRecommendation = defineCommand('CloseRecommendation', {
  ...recommendation,
  ...event.RecommendationClosed.schema.shape,
});

/**
 * `EvidenceIsNotJudged` where it is closed as done, `BoardIsNotConstituted`, `RecorderIsNotOnTheBoard`,
 * `RecorderDoesNotSpeakForIt`, `WhoHasToActCannotClose`.
 */
const close = goesOn(CloseRecommendation, {
  by,
  actsAs,
  records: 'RecommendationClosed',
  restsOn: everything,
  facts: closingFacts,
  decide: (command, state, facts) => {
    const { how, because } = command;
    const [waiting] = waitingEvidence(state);
    if (how === 'implemented' && waiting !== undefined) {
      return refused(
        'EvidenceIsNotJudged',
        `Entry ${waiting.offered.n} offers evidence that nobody has judged.`,
        'Judge it first; or close the recommendation as one that was not done.',
      );
    }
    const refusal = mayNotClose(command.by, state, facts);
    return refusal ?? accepted({ type: 'RecommendationClosed', data: { how, because, by: command.by } });
  },
});

/** Opens it again, with the reason. */
export const ReopenRecommendation = defineCommand('ReopenRecommendation', { ...recommendation, reason: prose });

/** `RecommendationIsNotClosed`. */
const reopen = goesOn(ReopenRecommendation, {
  by,
  actsAs,
  records: 'RecommendationReopened',
  restsOn: everything,
  decide: (_command, { closed }) => {
    if (closed !== undefined) return accepted({ type: 'RecommendationReopened', data: {} });
    return refused('RecommendationIsNotClosed', 'It is open.', 'Go on with it: there is nothing to open again.');
  },
});

function mayNotClose(behalf: OnBehalfOf, state: RecommendationState, facts: ClosingFacts): Refused | undefined {
  if (!facts.boardIsThere) {
    return refused('BoardIsNotConstituted', 'There is no such board.', 'Choose a board that was constituted.');
  }
  if (facts.by.role === 'boardMember' && !facts.sitsOnIt) {
    return behalf.kind === 'board'
      ? refused(
          'RecorderIsNotOnTheBoard',
          `Only a member of “${facts.behalf}” records this for it.`,
          'Ask one of its members, or an administrator.',
        )
      : refused(
          'RecorderDoesNotSpeakForIt',
          `You do not sit on what made the recommendation: ${facts.behalf}.`,
          'Ask an administrator to record what it said, or close it for a board that you sit on.',
        );
  }
  const acting = whoHasToAct(state, facts);
  if (acting === undefined) return undefined;
  return refused(
    'WhoHasToActCannotClose',
    `${acting}, so this is for somebody else to say.`,
    'Ask who made the recommendation, or a board that does not have to act on it.',
  );
}

/** Commands of who made it, or of a board. */
export const closingCommands = [judge, close, reopen] as const;
