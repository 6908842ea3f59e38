import { fieldOf } from '../../amendable.ts';
import { amendedBy } from '../../kernel/amended.ts';
import type { Breach } from '../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../world.ts';
import { recommendations } from '../read.ts';
import type { RecommendedBy } from '../recommendation/events.ts';
import { closingFacts, isSameRecommendation, makerFacts } from '../recommendation/facts.ts';
import type { RecommendationState } from '../recommendation/state.ts';
import { meetingOfDecision, recommendationTitle } from '../recommendation/titles.ts';
import { whoHasToAct } from '../recommendation/who-has-to-act.ts';
import { amendmentsOf } from './amendments-of.ts';

/** What recommendations recorded that leans on other streams, and does not hold. */
export function recommendationBreaches(world: LedgerWorld): readonly Breach[] {
  const all = recommendations(world);
  return [
    ...madeTwice(all),
    ...all.flatMap((one) => [...comingFromNothing(one, world), ...closedByWhoHasToAct(one, world)]),
  ];
}

function madeTwice(all: readonly RecommendationState[]): readonly Breach[] {
  return all.flatMap((one, at): readonly Breach[] => {
    const earlier = all.slice(0, at).find((other) => isSameRecommendation(other, { ...one, effectiveOn: one.made.on }));
    if (earlier === undefined) return [];
    const sentence = `One recommendation is recorded twice: ${recommendationTitle(earlier)}.`;
    return [{ rule: 'RecommendationIsAlreadyMade', sentence, entries: [earlier.made.n, one.made.n] }];
  });
}

/** What an assessment or a decision recommended that is not there any more, or is of a later day. */
function comingFromNothing(state: RecommendationState, world: LedgerWorld): readonly Breach[] {
  const { maker, notBefore } = makerFacts(state.madeBy, world);
  if (maker === 'known' && (notBefore === undefined || state.made.on >= notBefore)) return [];
  const why = maker === 'known' ? `is of ${notBefore}, which is later` : 'is not in the ledger any more';
  const sentence = `What ${recommendationTitle(state)} comes from ${why}.`;
  const entries = [state.made.n, ...amendingIts(state.madeBy, world)].toSorted((a, b) => a - b);
  return [{ rule: 'RecommendationIsBeforeItsMaker', sentence, entries }];
}

/** Numbers of the entries that amended what a recommendation comes from. */
function amendingIts(madeBy: RecommendedBy, world: LedgerWorld): readonly number[] {
  if (madeBy.kind === 'assessment') return amendmentsOf(`assessment-${madeBy.assessmentId}`, world);
  if (madeBy.kind === 'body') return [];
  const { decisionId } = madeBy;
  const meeting = meetingOfDecision(decisionId, world);
  if (meeting !== undefined) return amendmentsOf(`meeting-${meeting.meetingId}`, world);
  // A decision that was withdrawn is in no meeting any more.
  return world
    .amendments()
    .filter((one) => fieldOf(amendedBy(one, world)?.data ?? {}, 'decisionId') === decisionId)
    .map(({ n }) => n);
}

/** Whoever closed it, by the seats and actions that are known now. */
function closedByWhoHasToAct(state: RecommendationState, world: LedgerWorld): readonly Breach[] {
  const { closed, recommendationId } = state;
  const entry = closed && world.history(`recommendation-${recommendationId}`).find(({ n }) => n === closed.n);
  if (closed === undefined || entry === undefined) return [];
  const facts = closingFacts({ recommendationId, by: closed.value.by, effectiveOn: closed.on }, world, entry.by);
  if (whoHasToAct(state, facts) === undefined) return [];
  const sentence = `${recommendationTitle(state)} was closed on ${closed.on} by who has to act on it, as is known now.`;
  const amending = amendmentsOf(`recommendation-${recommendationId}`, world);
  const entries = [state.made.n, closed.n, ...amending].toSorted((a, b) => a - b);
  return [{ rule: 'WhoHasToActCannotClose', sentence, entries }];
}
