import { daysBetween, daysInWords } from '../../kernel/day.ts';
import type { Figure } from '../../kernel/figure.ts';
import type { LedgerWorld } from '../../world.ts';
import { unansweredSentence } from './query-needs.ts';
import { figuresOfQueries, queriesRegister, unansweredOf } from './queries-register.ts';
import { answersMissing, lateActions, latePromises, recommendationFigures } from './recommendations-register.ts';

/** Something that was recommended or asked and is not done, whoever has to do it. */
export interface Outstanding {
  readonly kind: 'queriesUnanswered' | 'responsesMissing' | 'actionsLate' | 'promisesLate';
  /** How many, and of the longest of them for how many days, and who holds it. */
  readonly sentence: string;
  /** Whole days that the longest of them has waited. */
  readonly days: number;
  readonly figure: Figure;
  /** The page that lists them. */
  readonly path: string;
}

/**
 * What became of nothing yet of all that was recommended and asked, for whoever reads: what has waited longest first. A kind of
 * which there is none is left out. Example: “2 recommendations have no response: Cabinet for 1,532 days, Head of ICT, due 17
 * days ago.”
 */
export function scrutinyOutstanding(world: LedgerWorld, on: string): readonly Outstanding[] {
  const all = [
    unansweredQueries(world, on),
    missingResponses(world, on),
    actionsThatAreLate(world, on),
    promisesThatAreLate(world, on),
  ];
  return all.filter(({ figure }) => figure.value > 0).toSorted((one, other) => other.days - one.days);
}

function unansweredQueries(world: LedgerWorld, on: string): Outstanding {
  const rows = queriesRegister(world, on);
  const open = unansweredOf(rows);
  return {
    kind: 'queriesUnanswered',
    sentence: unansweredSentence(open),
    days: open[0]?.days ?? 0,
    figure: figuresOfQueries(rows).unanswered,
    path: '/assurance/queries',
  };
}

function missingResponses(world: LedgerWorld, on: string): Outstanding {
  const waits = answersMissing(world, on)
    .map(({ madeTo, made, answerDueOn }) => {
      const days = Math.max(0, daysBetween(answerDueOn ?? made.on, on));
      const long = daysInWords(days);
      return { days, words: answerDueOn === undefined ? `${madeTo} for ${long}` : `${madeTo}, due ${long} ago` };
    })
    .toSorted((one, other) => other.days - one.days);
  const which = waits.length === 1 ? '1 recommendation has' : `${waits.length} recommendations have`;
  return {
    kind: 'responsesMissing',
    sentence: `${which} no response: ${worst(waits)}.`,
    days: waits[0]?.days ?? 0,
    figure: recommendationFigures(world, on).unanswered,
    path: '/assurance/recommendations',
  };
}

function actionsThatAreLate(world: LedgerWorld, on: string): Outstanding {
  const late = lateActions(world, on).map(({ action, days }) => ({
    days,
    words: `${action.agreed.value.post} by ${daysInWords(days)}`,
  }));
  return {
    kind: 'actionsLate',
    sentence: `${late.length === 1 ? '1 agreed action is' : `${late.length} agreed actions are`} late: ${worst(late)}.`,
    days: late[0]?.days ?? 0,
    figure: recommendationFigures(world, on).late,
    path: '/assurance/improvement-plan',
  };
}

function promisesThatAreLate(world: LedgerWorld, on: string): Outstanding {
  const late = latePromises(world, on).map(({ recommendation, days }) => ({
    days,
    words: `${recommendation.madeTo}, to be done ${daysInWords(days)} ago`,
  }));
  const which = late.length === 1 ? '1 recommendation that was accepted has' : `${late.length} that were accepted have`;
  return {
    kind: 'promisesLate',
    sentence: `${which} no action: ${worst(late)}.`,
    days: late[0]?.days ?? 0,
    figure: recommendationFigures(world, on).promisesLate,
    path: '/assurance/recommendations',
  };
}

/** So many are said by name; of more, how many others there are. */
const told = 3;

function worst(all: readonly { readonly words: string }[]): string {
  const more = all.length - told;
  const first = all.slice(0, told).map(({ words }) => words);
  return [...first, ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
