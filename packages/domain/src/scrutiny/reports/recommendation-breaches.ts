import type { Breach } from '../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../world.ts';
import { recommendations } from '../read.ts';
import { whoHasToAct } from '../recommendation/decide-closing.ts';
import { closingFacts, isSameRecommendation, makerFacts } from '../recommendation/facts.ts';
import type { RecommendationState } from '../recommendation/state.ts';
import { recommendationTitle } from '../recommendation/titles.ts';

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
  return [{ rule: 'RecommendationIsBeforeItsMaker', sentence, entries: [state.made.n] }];
}

/** Whoever closed it, by the seats and actions that are known now. */
function closedByWhoHasToAct(state: RecommendationState, world: LedgerWorld): readonly Breach[] {
  const { closed, recommendationId } = state;
  const entry = closed && world.history(`recommendation-${recommendationId}`).find(({ n }) => n === closed.n);
  if (closed === undefined || entry === undefined) return [];
  const facts = closingFacts({ recommendationId, by: closed.value.by, effectiveOn: closed.on }, world, entry.by);
  if (whoHasToAct(state, facts) === undefined) return [];
  const sentence = `${recommendationTitle(state)} was closed on ${closed.on} by who has to act on it.`;
  return [{ rule: 'WhoHasToActCannotClose', sentence, entries: [state.made.n, closed.n] }];
}
