import { daysBetween } from '../../kernel/day.ts';
import { count } from '../../kernel/figure.ts';
import type { Figure, Term } from '../../kernel/figure.ts';
import type { LedgerWorld } from '../../world.ts';
import { recommendations } from '../read.ts';
import {
  answerOf,
  dueOf,
  isLate,
  overdueSince,
  promiseLateSince,
  recommendationStandingOn,
  waitingEvidence,
} from '../recommendation/standing.ts';
import type { RecommendationStanding } from '../recommendation/standing.ts';
import type { AgreedAction, OfferedEvidence, RecommendationState } from '../recommendation/state.ts';
import { recommendationTitle } from '../recommendation/titles.ts';

/** A recommendation with how it stands. */
export interface RecommendationLine {
  readonly recommendation: RecommendationState;
  readonly standing: RecommendationStanding;
  /** The day that passed and by which it is late; `undefined` where nothing is late. */
  readonly dueOn: string | undefined;
  /** Whole days since then; 0 where nothing is late. */
  readonly days: number;
}

const order: readonly RecommendationStanding[] = [
  'answerDue',
  'actionLate',
  'promiseLate',
  'evidenceWaits',
  'waitsForAnswer',
  'inHand',
  'rejected',
  'closed',
];

/** Every recommendation, the most pressing first: of what stands alike, what is late longest. */
export function recommendationsRegister(world: Pick<LedgerWorld, 'states'>, on: string): readonly RecommendationLine[] {
  return recommendations(world)
    .map((recommendation) => {
      const dueOn = overdueSince(recommendation, on);
      const days = dueOn === undefined ? 0 : daysBetween(dueOn, on);
      return { recommendation, standing: recommendationStandingOn(recommendation, on), dueOn, days };
    })
    .toSorted((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing) || other.days - one.days);
}

/** The recommendations that nobody closed, or that were opened again. */
function openRecommendations(world: Pick<LedgerWorld, 'states'>): readonly RecommendationState[] {
  return recommendations(world).filter(({ closed }) => closed === undefined);
}

/** The open recommendations to which no answer is recorded. */
export function unansweredRecommendations(world: Pick<LedgerWorld, 'states'>): readonly RecommendationState[] {
  return openRecommendations(world).filter(({ responses }) => responses.length === 0);
}

/** Of these, the ones whose answer should be there on a day: its day has passed, or none was set. */
export function answersMissing(world: Pick<LedgerWorld, 'states'>, on: string): readonly RecommendationState[] {
  return unansweredRecommendations(world).filter(({ answerDueOn }) => answerDueOn === undefined || answerDueOn < on);
}

/** A recommendation that was to be done by a day that has passed, and for which nothing was agreed or offered. */
export interface LatePromise {
  readonly recommendation: RecommendationState;
  /** The day until which it was to be done, by its answer. */
  readonly dueOn: string;
  /** Whole days since then. */
  readonly days: number;
}

/** The promises that are late on a day, the latest first. */
export function latePromises(world: Pick<LedgerWorld, 'states'>, on: string): readonly LatePromise[] {
  return openRecommendations(world)
    .flatMap((recommendation) => {
      const dueOn = promiseLateSince(recommendation, on);
      return dueOn === undefined ? [] : [{ recommendation, dueOn, days: daysBetween(dueOn, on) }];
    })
    .toSorted((one, other) => other.days - one.days);
}

/** Evidence offered for an open recommendation that nobody has judged. */
export interface OpenEvidence {
  readonly recommendation: RecommendationState;
  readonly offered: OfferedEvidence['offered'];
}

/** All of it, in ledger order of each recommendation. */
export function openEvidence(world: Pick<LedgerWorld, 'states'>): readonly OpenEvidence[] {
  return openRecommendations(world).flatMap((recommendation) =>
    waitingEvidence(recommendation).map(({ offered }) => ({ recommendation, offered })),
  );
}

/** An action of an open recommendation that is late. */
export interface LateAction {
  readonly recommendation: RecommendationState;
  readonly action: AgreedAction;
  /** The day until which it was to be done, as set last. */
  readonly dueOn: string;
  /** Whole days since then. */
  readonly days: number;
}

/** The actions of open recommendations that are late on a day, the latest first. */
export function lateActions(world: Pick<LedgerWorld, 'states'>, on: string): readonly LateAction[] {
  return openRecommendations(world)
    .flatMap((recommendation) =>
      recommendation.actions
        .filter((action) => isLate(action, on))
        .map((action) => ({ recommendation, action, dueOn: dueOf(action), days: daysBetween(dueOf(action), on) })),
    )
    .toSorted((one, other) => other.days - one.days);
}

/** What is counted over all recommendations. */
export interface RecommendationFigures {
  readonly open: Figure<'counted'>;
  /** The answers that should be there, as *Missing evidence* has them. */
  readonly unanswered: Figure<'counted'>;
  /** The answers whose day has still to come. */
  readonly answersToCome: Figure<'counted'>;
  /** Of those that should be there, the ones for which a day was set. */
  readonly answersDue: Figure<'counted'>;
  readonly late: Figure<'counted'>;
  /** Those to be done by a day that has passed, without an action or evidence. */
  readonly promisesLate: Figure<'counted'>;
  readonly evidenceWaits: Figure<'counted'>;
}

/** How many are open, without the answer that is due, with one to come; how many actions are late; how much evidence waits. */
export function recommendationFigures(world: Pick<LedgerWorld, 'states'>, on: string): RecommendationFigures {
  return {
    ...figuresOfAnswers(world, on),
    late: counted(
      'Actions that are late',
      `The actions of open recommendations that are not done, and whose day, as set last, was before ${on}`,
      'How far they have come.',
      lateActions(world, on).map(({ action }) => termOfAction(action)),
    ),
    promisesLate: counted(
      'Past the day that was promised',
      `The open recommendations that were to be done by a day before ${on} as answered, without an action or evidence`,
      'Whether something was done and is not recorded.',
      latePromises(world, on).map(({ recommendation: one }) => ({
        label: recommendationTitle(one),
        entries: [answerOf(one)?.n ?? one.made.n],
      })),
    ),
    evidenceWaits: counted(
      'Evidence that waits to be judged',
      'What was offered for open recommendations and nobody has judged',
      'Whether it shows anything.',
      openEvidence(world).map(({ recommendation, offered }) => ({
        label: recommendationTitle(recommendation),
        entries: [offered.n],
      })),
    ),
  };
}

function figuresOfAnswers(world: Pick<LedgerWorld, 'states'>, on: string) {
  const unanswered = answersMissing(world, on);
  const due = unanswered.filter(({ answerDueOn }) => answerDueOn !== undefined);
  const toCome = unansweredRecommendations(world).filter((one) => !unanswered.includes(one));
  return {
    open: counted(
      'Recommendations that are open',
      'The recommendations that nobody closed, or that were opened again',
      'What they would bring, or whether their text is known.',
      openRecommendations(world).map(termOf),
    ),
    unanswered: counted(
      'Recommendations without a response',
      `The open recommendations to which no answer is recorded, of which the day of the answer was before ${on} or was never set`,
      'Whether an answer was given and is not recorded; and those whose day has still to come.',
      unanswered.map(termOf),
    ),
    answersToCome: counted(
      'Answers that are still to come',
      `The open recommendations without an answer, of which the day of the answer is ${on} or later`,
      'Whether they will come.',
      toCome.map(termOf),
    ),
    answersDue: counted(
      'Answers that are due',
      `The open recommendations without an answer, of which the day of the answer was before ${on}`,
      'Anything of those for which no day was set.',
      due.map(termOf),
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
