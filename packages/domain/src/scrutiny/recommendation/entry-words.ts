import { amended, amendedAbout, amendedBeginning } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { Words } from '../../kernel/reading.ts';
import { quoted } from '../../kernel/text.ts';
import type { LedgerWorld, States } from '../../world.ts';
import { recommendationOf } from '../read.ts';
import type { RecommendationEvent } from './events.ts';
import { behalfTitle, makerTitle, recommendationTitle } from './titles.ts';
import { recommendationAnswerWords, howClosedWords, evidenceVerdictWords } from './words.ts';

/** Entries about a recommendation in words. */
export const recommendationEntryWords: Words<RecommendationEvent, States> = {
  RecommendationMade: {
    says: ({ data }, world) =>
      `${makerTitle(data.madeBy, world)} recommends to ${data.madeTo}: ${recommendationTitle(data)}`,
    why: 'none',
    counter: { ...amended, begins: true },
  },
  ResponseGiven: {
    says: (entry, world) => {
      const { answer, by, dueOn } = entry.data;
      return `${titleOf(entry, world)}: ${recommendationAnswerWords[answer]} by ${by}${dueOn === undefined ? '' : `, to be done by ${dueOn}`}`;
    },
    why: { because: 'Why it was answered so' },
    counter: amended,
  },
  ActionAgreed: {
    says: (entry, world) => {
      const { title, post, dueOn } = entry.data;
      return `${titleOf(entry, world)}: ${post} is to do it by ${dueOn}: ${title}`;
    },
    why: 'none',
    counter: amendedBeginning('actionId'),
  },
  ActionReforecast: {
    says: (entry, world) =>
      `${titleOf(entry, world)}: ${quoted(actionTitle(entry, world))} is now to be done by ${entry.data.dueOn}`,
    why: 'asked',
    counter: amendedAbout('actionId'),
  },
  ActionCompleted: {
    says: (entry, world) => `${titleOf(entry, world)}: ${quoted(actionTitle(entry, world))} is said to be done`,
    why: 'none',
    counter: amendedAbout('actionId'),
  },
  EvidenceOffered: {
    says: (entry, world) => `${titleOf(entry, world)}: ${entry.data.by} offers evidence, ${quoted(entry.data.text)}`,
    why: 'none',
    counter: amendedBeginning('evidenceId'),
  },
  EvidenceJudged: {
    says: (entry, world) => {
      const { by, verdict } = entry.data;
      const who = behalfTitle(by, stateOf(entry, world)?.madeBy, world);
      return `${titleOf(entry, world)}: evidence judged for ${who}; it ${evidenceVerdictWords[verdict]}`;
    },
    why: { because: 'Why it was judged so' },
    counter: amendedAbout('evidenceId'),
  },
  RecommendationClosed: {
    says: (entry, world) => {
      const { by, how } = entry.data;
      const who = behalfTitle(by, stateOf(entry, world)?.madeBy, world);
      return `${titleOf(entry, world)}: closed for ${who}, as ${howClosedWords[how]}`;
    },
    why: { because: 'Why it was closed' },
    counter: { ...amended, restedOnBy: ['RecommendationReopened'] },
  },
  RecommendationReopened: {
    says: (entry, world) => `${titleOf(entry, world)}: open again`,
    why: 'asked',
    counter: amended,
  },
};

function stateOf({ stream }: Pick<Entry, 'stream'>, world: LedgerWorld) {
  return recommendationOf(world, splitStream(stream).id);
}

function titleOf(entry: Pick<Entry, 'stream'>, world: LedgerWorld): string {
  const state = stateOf(entry, world);
  return state === undefined ? 'The recommendation' : recommendationTitle(state);
}

function actionTitle(
  entry: Pick<Entry, 'stream'> & { readonly data: { readonly actionId: string } },
  world: LedgerWorld,
) {
  const { actionId } = entry.data;
  const action = stateOf(entry, world)?.actions.find(({ agreed }) => agreed.value.actionId === actionId);
  return action?.agreed.value.title ?? actionId;
}
