import {
  behalfTitle,
  benefitOf,
  dueOf,
  evidenceVerdictWords,
  howClosedWords,
  makerTitle,
  recommendationAnswerWords,
} from '@minutebook/domain';
import type { AgreedAction, LedgerWorld, RecommendationState } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import type { Known } from '../../entries/differences-of.ts';
import { textWords } from './recommended-words.tsx';

/** What is known of a recommendation, in words; nothing before it was made. */
export function recommendationParticulars(
  recommendation: RecommendationState | undefined,
  world: LedgerWorld,
): readonly Known[] {
  if (recommendation === undefined) return [];
  const { reference, madeBy, madeTo, made, answerDueOn } = recommendation;
  return [
    ...(reference === undefined ? [] : [{ label: 'Reference', words: reference }]),
    { label: 'What is recommended', words: textWords(recommendation) },
    { label: 'By', words: makerTitle(madeBy, world) },
    { label: 'To', words: madeTo },
    { label: 'Made', words: formatDay(made.on) },
    ...(answerDueOn === undefined ? [] : [{ label: 'Answer due', words: formatDay(answerDueOn) }]),
    ...answersIn(recommendation),
    ...recommendation.actions.flatMap((one) => actionKnown(one, world)),
    ...evidenceIn(recommendation, world),
    ...closingsIn(recommendation, world),
  ];
}

function answersIn({ responses }: RecommendationState): readonly Known[] {
  return responses.map(({ n, on, value: { answer, because, by, dueOn } }) => ({
    key: `answer ${n}`,
    label: `Answer of ${formatDay(on)}`,
    words: `${recommendationAnswerWords[answer]} by ${by}${dueOn === undefined ? '' : `, to be done by ${formatDay(dueOn)}`}: ${because}`,
  }));
}

function actionKnown(action: AgreedAction, world: LedgerWorld): readonly Known[] {
  const { actionId, title, post, towards } = action.agreed.value;
  const standard = towards === undefined ? '' : `, towards ${towards}`;
  const done = action.completed === undefined ? '' : `; said to be done on ${formatDay(action.completed.on)}`;
  return [
    {
      key: `action ${actionId}`,
      label: 'Action',
      words: `${title}, by ${post}, until ${formatDay(dueOf(action))}${standard}${done}`,
    },
    { key: `action ${actionId} by`, label: `“${title}” is done by`, words: projectsWords(action, world) },
    { key: `action ${actionId} moves`, label: `“${title}” is to move`, words: movesWords(action, world) },
  ];
}

/** The projects that do it, by their titles. */
export function projectsWords({ agreed }: AgreedAction, world: LedgerWorld): string {
  const titles = agreed.value.projectIds.map((one) => world.state('project', one)?.title.value ?? one);
  return titles.join(', ') || 'No project';
}

/** What it is to move. */
export function movesWords({ agreed }: AgreedAction, world: LedgerWorld): string {
  const { moves } = agreed.value;
  if (moves === undefined) return 'No measure is named';
  return moves.kind === 'inWords' ? moves.measure : (benefitOf(world, moves.benefitId)?.title ?? moves.benefitId);
}

function evidenceIn({ evidence, madeBy }: RecommendationState, world: LedgerWorld): readonly Known[] {
  return evidence.map(({ offered: { value }, judged }) => {
    const found =
      judged === undefined
        ? 'not judged yet'
        : `judged for ${behalfTitle(judged.value.by, madeBy, world)}: it ${evidenceVerdictWords[judged.value.verdict]}, ${judged.value.because}`;
    return { key: `evidence ${value.evidenceId}`, label: `Evidence of ${value.by}`, words: `${value.text} (${found})` };
  });
}

function closingsIn({ closed, reopened, madeBy }: RecommendationState, world: LedgerWorld): readonly Known[] {
  const all = [...reopened.map((one) => one.closed), ...(closed === undefined ? [] : [closed])];
  return [
    ...all.map(({ n, on, value: { by, how, because } }) => ({
      key: `closing ${n}`,
      label: `Closed on ${formatDay(on)}`,
      words: `For ${behalfTitle(by, madeBy, world)}, as ${howClosedWords[how]}: ${because}`,
    })),
    ...reopened.map((one) => ({
      key: `reopening ${one.reopened.n}`,
      label: 'Opened again',
      words: formatDay(one.reopened.on),
    })),
  ];
}
