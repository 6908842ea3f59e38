import { fieldOf } from '../../amendable.ts';
import { benefitOf } from '../../benefits/read.ts';
import { amendedBy } from '../../kernel/amended.ts';
import { entriesInOrder } from '../../kernel/figure.ts';
import type { Breach } from '../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../world.ts';
import { recommendations } from '../read.ts';
import type { RecommendedBy } from '../recommendation/events.ts';
import { closingFacts, isSameRecommendation, makerFacts } from '../recommendation/facts.ts';
import type { RecommendationState } from '../recommendation/state.ts';
import { meetingOfDecision, recommendationTitle } from '../recommendation/titles.ts';
import { whoHasToAct } from '../recommendation/who-has-to-act.ts';
import { amendmentsOf } from '../../reports/checks/amendments-of.ts';

/** What recommendations recorded that leans on other streams, and does not hold. */
export function recommendationBreaches(world: LedgerWorld): readonly Breach[] {
  const all = recommendations(world);
  return [
    ...madeTwice(all),
    ...all.flatMap((one) => [
      ...comingFromNothing(one, world),
      ...saidByWhoHasToAct(one, world),
      ...movingNothing(one, world),
    ]),
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

/** Whoever closed it or judged evidence for it, by the seats and actions that are known now. */
function saidByWhoHasToAct(state: RecommendationState, world: LedgerWorld): readonly Breach[] {
  const { recommendationId, made, closed, evidence } = state;
  const history = world.history(`recommendation-${recommendationId}`);
  const said = [
    ...(closed === undefined ? [] : [{ what: 'was closed', of: closed }]),
    ...evidence.flatMap(({ judged }) =>
      judged === undefined ? [] : [{ what: 'had its evidence judged', of: judged }],
    ),
  ];
  return said.flatMap(({ what, of: { n, on, value } }): readonly Breach[] => {
    const entry = history.find((one) => one.n === n);
    if (entry === undefined) return [];
    const facts = closingFacts({ recommendationId, by: value.by, effectiveOn: on }, world, entry.by);
    const entries = entriesInOrder([made.n, n, ...amendmentsOf(`recommendation-${recommendationId}`, world)]);
    const breach = (rule: Breach['rule'], who: string): readonly Breach[] => [
      { rule, sentence: `${recommendationTitle(state)} ${what} on ${on} by who ${who}, as is known now.`, entries },
    ];
    if (facts.by.role === 'boardMember' && !facts.sitsOnIt) {
      return breach('RecorderIsNotOnTheBoard', 'did not sit on the board on that day');
    }
    const hasToAct = whoHasToAct(actedBefore(state, n, world), facts) !== undefined;
    return hasToAct ? breach('WhoHasToActCannotClose', 'has to act on it') : [];
  });
}

/** Who had to act before an entry: what is agreed or recorded after it was nobody's to act on then. */
function actedBefore(state: RecommendationState, n: number, world: LedgerWorld): RecommendationState {
  const history = world.history(`recommendation-${state.recommendationId}`);
  const acting = new Set(history.filter((one) => one.n < n).map(({ by }) => by.id));
  return {
    ...state,
    actions: state.actions.filter(({ agreed }) => agreed.n < n),
    actedFor: state.actedFor.filter((id) => acting.has(id)),
  };
}

/** Actions that are to move a benefit which is not in the ledger any more. */
function movingNothing(state: RecommendationState, world: LedgerWorld): readonly Breach[] {
  return state.actions.flatMap(({ agreed: { n, value } }): readonly Breach[] => {
    if (value.moves?.kind !== 'benefit' || benefitOf(world, value.moves.benefitId) !== undefined) return [];
    const sentence = `“${value.title}” is to move a benefit that is not in the ledger any more.`;
    const entries = entriesInOrder([n, ...amendmentsOf(`benefit-${value.moves.benefitId}`, world)]);
    return [{ rule: 'BenefitIsNotIdentified', sentence, entries }];
  });
}
