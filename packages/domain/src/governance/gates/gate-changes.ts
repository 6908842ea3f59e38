import { planTypeWords, sectionWords, signOffWords } from '../business-plan/words.ts';
import { pounds } from '../../kernel/money.ts';
import { listed } from '../../kernel/text.ts';
import type { Gate } from '../../programme/programme/events.ts';

/** A gate as it was and as it would be. */
export type GatePair = readonly [was: Gate, is: Gate];

/** What a gate asks of a plan that it did not, or no longer asks, each in one sentence. */
export function requirementChanges([was, is]: GatePair): readonly string[] {
  const [had, has] = [requirements(was), requirements(is)];
  const more = has.filter((one) => !had.includes(one));
  const less = had.filter((one) => !has.includes(one));
  const [oldType, type] = [typeWords(was), typeWords(is)];
  return [
    ...(oldType === type ? [] : [`“${is.title}” takes ${type} instead of ${oldType}.`]),
    ...(more.length === 0 ? [] : [`“${is.title}” also requires: ${listed(more)}.`]),
    ...(less.length === 0 ? [] : [`“${is.title}” no longer requires: ${listed(less)}.`]),
  ];
}

/** Who decides at the gates in place of whom, each in one sentence; in one for all of them where it is the same. */
export function deciderChanges(pairs: readonly GatePair[], titleOf: (boardId: string) => string): readonly string[] {
  const board = ([was, is]: GatePair) =>
    was.boardId === is.boardId
      ? undefined
      : `the ${titleOf(is.boardId)} decides instead of the ${titleOf(was.boardId)}`;
  return [...atGates(pairs, board), ...atGates(pairs, officerWords)];
}

function atGates(pairs: readonly GatePair[], wordsFor: (pair: GatePair) => string | undefined): readonly string[] {
  const words = pairs.map(wordsFor);
  const [first] = words;
  if (first !== undefined && words.length > 1 && words.every((one) => one === first))
    return [`At every gate ${first}.`];
  return pairs.flatMap(([, { title }], index) =>
    words[index] === undefined ? [] : [`At “${title}” ${words[index]}.`],
  );
}

function officerWords([{ officerBelow: was = 0 }, { officerBelow: is = 0 }]: GatePair): string | undefined {
  if (was === is) return undefined;
  if (is === 0) return `officers decide nothing any more; it was on plans that cost less than ${pounds(was)}`;
  const instead = was === 0 ? 'where none did' : `instead of ${pounds(was)}`;
  return `an officer may decide on plans that cost less than ${pounds(is)} ${instead}`;
}

function typeWords({ planType }: Gate): string {
  return planType === undefined ? 'any plan' : `a plan of the type “${planTypeWords[planType]}”`;
}

function requirements({ sections, signOffs }: Gate): readonly string[] {
  return [
    ...sections.map((one) => sectionWords[one]),
    ...signOffs.map((one) => `sign-off by ${signOffWords[one].toLowerCase()}`),
  ];
}
