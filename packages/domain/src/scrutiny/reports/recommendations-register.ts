import { count } from '../../kernel/figure.ts';
import type { Figure, Term } from '../../kernel/figure.ts';
import type { LedgerWorld } from '../../world.ts';
import { recommendations } from '../read.ts';
import { isLate, recommendationStandingOn, waitingEvidence } from '../recommendation/standing.ts';
import type { RecommendationStanding } from '../recommendation/standing.ts';
import type { AgreedAction, RecommendationState } from '../recommendation/state.ts';
import { recommendationTitle } from '../recommendation/titles.ts';

/** A recommendation with how it stands. */
export interface RecommendationLine {
  readonly recommendation: RecommendationState;
  readonly standing: RecommendationStanding;
}

const order: readonly RecommendationStanding[] = [
  'answerDue',
  'actionLate',
  'evidenceWaits',
  'waitsForAnswer',
  'inHand',
  'rejected',
  'closed',
];

/** Every recommendation, the most pressing first. */
export function recommendationsRegister(world: Pick<LedgerWorld, 'states'>, on: string): readonly RecommendationLine[] {
  return recommendations(world)
    .map((recommendation) => ({ recommendation, standing: recommendationStandingOn(recommendation, on) }))
    .toSorted((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing));
}

/** The recommendations that nobody closed, or that were opened again. */
function openRecommendations(world: Pick<LedgerWorld, 'states'>): readonly RecommendationState[] {
  return recommendations(world).filter(({ closed }) => closed === undefined);
}

/** The open recommendations to which no answer is recorded. */
export function unansweredRecommendations(world: Pick<LedgerWorld, 'states'>): readonly RecommendationState[] {
  return openRecommendations(world).filter(({ responses }) => responses.length === 0);
}

/** What is counted over all recommendations. */
export interface RecommendationFigures {
  readonly open: Figure<'counted'>;
  readonly unanswered: Figure<'counted'>;
  readonly answersDue: Figure<'counted'>;
  readonly late: Figure<'counted'>;
  readonly evidenceWaits: Figure<'counted'>;
}

/** How many are open, unanswered, past the day of their answer; how many actions are late; how much evidence waits. */
export function recommendationFigures(world: Pick<LedgerWorld, 'states'>, on: string): RecommendationFigures {
  const all = openRecommendations(world);
  const unanswered = unansweredRecommendations(world);
  const due = unanswered.filter(({ answerDueOn }) => answerDueOn !== undefined && answerDueOn < on);
  return {
    open: counted(
      'Recommendations that are open',
      'The recommendations that nobody closed, or that were opened again',
      'What they would bring, or whether their text is known.',
      all.map(termOf),
    ),
    unanswered: counted(
      'Recommendations without an answer',
      'The open recommendations to which no answer is recorded',
      'Whether an answer was given and is not recorded.',
      unanswered.map(termOf),
    ),
    answersDue: counted(
      'Answers that are due',
      `The open recommendations without an answer, of which the day of the answer was before ${on}`,
      'Anything of those for which no day was set.',
      due.map(termOf),
    ),
    late: counted(
      'Actions that are late',
      `The actions of open recommendations that are not done, and whose day, as set last, was before ${on}`,
      'How far they have come.',
      all.flatMap(({ actions }) => actions.filter((one) => isLate(one, on)).map(termOfAction)),
    ),
    evidenceWaits: counted(
      'Evidence that waits to be judged',
      'What was offered for open recommendations and nobody has judged',
      'Whether it shows anything.',
      all.flatMap((one) =>
        waitingEvidence(one).map(({ offered }) => ({ label: recommendationTitle(one), entries: [offered.n] })),
      ),
    ),
  };
}

type Counted = Pick<Term, 'label' | 'entries'>;

function counted(label: string, formula: string, doesNotTell: string, terms: readonly Counted[]): Figure<'counted'> {
  return count({ label, unit: 'counted', formula, doesNotTell }, terms);
}

function termOf(one: RecommendationState): Counted {
  return { label: recommendationTitle(one), entries: [one.made.n] };
}

function termOfAction({ agreed, dues }: AgreedAction): Counted {
  return { label: agreed.value.title, entries: [...new Set([agreed.n, dues.at(-1)?.n ?? agreed.n])] };
}
