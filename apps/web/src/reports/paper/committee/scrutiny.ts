import {
  answerOf,
  dueOf,
  isLate,
  makerTitle,
  openRecommendationsAbout,
  recommendationAnswerWords,
  recommendationTitle,
} from '@minutebook/domain';
import type { LedgerWorld, RecommendationState } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';
import type { Known } from '../known.ts';
import { named, row, table, text } from '../model.ts';
import type { Part } from '../model.ts';
import type { Subject } from '../subjects.ts';

/** The open recommendations that bear on what is on the agenda: what was answered, what is to be done, and what is late. */
export function scrutiny(subjects: readonly Subject[], board: string, { world, day }: Known): readonly Part[] {
  const projects = subjects.flatMap(({ project }) => project ?? []);
  const open = openRecommendationsAbout(world, day, {
    projectIds: new Set(projects.map(({ projectId }) => projectId)),
    decisionIds: new Set(projects.flatMap(({ decisions }) => decisions.map(({ decisionId }) => decisionId))),
    madeTo: board,
  });
  if (open.length === 0) return [text('No open recommendation bears on what is on the agenda.')];
  return [
    text(
      'These recommendations are open and bear on what is on the agenda. Whether they are met is for who made them.',
    ),
    ...table(
      'Open recommendations',
      [named('Recommendation'), named('Made by'), named('Answered'), named('To be done')],
      open.map(({ recommendation }) => rowOf(recommendation, world, day)),
    ),
  ];
}

function rowOf(one: RecommendationState, world: LedgerWorld, day: string) {
  const answer = answerOf(one);
  const answered =
    answer === undefined
      ? notAnswered(one, day)
      : `${capital(recommendationAnswerWords[answer.value.answer])}: ${answer.value.because}`;
  const entries = one.actions.flatMap(({ agreed, dues, completed }) => [agreed.n, dues.at(-1)?.n, completed?.n]);
  return row(
    [
      recommendationTitle(one),
      `${makerTitle(one.madeBy, world)}, ${formatDay(one.made.on)}`,
      answered,
      actionsOf(one, day),
    ],
    one.made.n,
    answer?.n,
    ...entries,
  );
}

function notAnswered({ answerDueOn }: RecommendationState, day: string): string {
  if (answerDueOn === undefined) return 'No answer is recorded';
  return `No answer is recorded; it ${answerDueOn < day ? 'was' : 'is'} due on ${formatDay(answerDueOn)}`;
}

function actionsOf({ actions }: RecommendationState, day: string): string {
  const said = actions.map((action) => {
    const { agreed, completed } = action;
    const { title, post } = agreed.value;
    if (completed !== undefined) return `${title} (${post}, said to be done on ${formatDay(completed.on)})`;
    return `${title} (${post}, due ${formatDay(dueOf(action))}${isLate(action, day) ? ', late' : ''})`;
  });
  return said.join('; ') || 'Nothing is agreed';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
