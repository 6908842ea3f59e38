import { expectedDay, nextMilestone, ratingWords, worstRisk } from '@minutebook/domain';
import type { Command, Confidence, Milestone, ProjectState, ReportedBy, Risk } from '@minutebook/domain';
import { readDate } from '@minutebook/tabular';

import { formatDay } from '../../design/days.ts';
import { questionsAbout } from '../../recording/far-days/far-days.ts';
import type { RowProblem, RowQuestion } from '../../recording/grid/grid-of.ts';
import { lastScale, onScale } from '../forms/assurance/confidence-choices.ts';

/** The columns of the round, in their order. */
export const roundColumns = ['Confidence', 'Next milestone', 'Worst risk', 'In a sentence'] as const;

/** What is asked of a project each month: how it was rated, and of what. */
export interface Asked {
  readonly scale: Confidence['scale'];
  /** The open milestone that is expected first; `undefined` where none is. */
  readonly milestone: Milestone | undefined;
  /** The open risk with the highest likelihood times impact; `undefined` where none is open. */
  readonly risk: Risk | undefined;
}

/** What of a project the round asks about. */
export function askedOf(project: ProjectState): Asked {
  return { scale: lastScale(project), milestone: nextMilestone(project), risk: worstRisk(project) };
}

/** What the rows of a round have in common. */
export interface Round {
  /** The day it speaks of. */
  readonly day: string;
  readonly reportedBy: ReportedBy;
}

type RoundCommand = Extract<
  Command,
  { readonly type: 'ReportDeliveryConfidence' | 'ReforecastMilestone' | 'MeetMilestone' | 'AssessRisk' }
>;

/** A cell of the round, by its column. */
const [confidenceAt, milestoneAt, riskAt, sentenceAt] = [0, 1, 2, 3] as const;

/** What a row of the round says: what it records and by which cells, what is wrong with it, and what is asked of it. */
export interface RoundRead {
  readonly parts: readonly { readonly command: RoundCommand; readonly columns: readonly number[] }[];
  /** None where the row can be recorded. */
  readonly problems: readonly RowProblem[];
  /** Of its days, whether or not it can be recorded yet. */
  readonly questions: readonly RowQuestion[];
}

/**
 * What one cell records, or what it says so far; what is wrong with it, and what the sentence beside it is to say where it is
 * empty.
 */
interface CellRead {
  readonly says?: Partial<RoundCommand> | undefined;
  readonly command?: RoundCommand | undefined;
  readonly problem?: string | undefined;
  readonly unsaid?: string | undefined;
}

/** Reads a typed row: what is left empty is not spoken of. All that is wrong with it is told at once. */
export function readRound(project: ProjectState, cells: readonly string[], round: Round): RoundRead {
  const [confidence = '', milestone = '', risk = '', sentence = ''] = cells.map((one) => one.trim());
  const asked = askedOf(project);
  const about = {
    projectId: project.projectId,
    effectiveOn: round.day,
    ...(sentence === '' ? {} : { reason: sentence }),
  };
  const read: readonly (readonly [number, CellRead])[] = [
    [confidenceAt, readConfidence(confidence, asked, { ...about, reportedBy: round.reportedBy })],
    [milestoneAt, readMilestone(milestone, asked, about)],
    [riskAt, readRisk(risk, asked, about)],
  ];
  const parts = read.flatMap(([column, { command }]) =>
    command === undefined ? [] : [{ command, columns: [column] }],
  );
  const problems = read.flatMap(([column, { problem, unsaid }]) => [
    ...(problem === undefined ? [] : [{ sentence: problem, columns: [column] }]),
    ...(unsaid === undefined || sentence !== '' ? [] : [{ sentence: unsaid, columns: [sentenceAt] }]),
  ]);
  const questions = read.flatMap(([column, { command, says }]) =>
    questionsAbout(command ?? says, round.day).map((one) => ({ ...one, columns: [column] })),
  );
  const isAlone = sentence !== '' && parts.length === 0 && problems.length === 0;
  const alone = 'A sentence says why something else was recorded: give a rating, a day or a risk with it.';
  return { parts, problems: isAlone ? [{ sentence: alone, columns: [sentenceAt] }] : problems, questions };
}

interface About {
  readonly projectId: string;
  readonly effectiveOn: string;
  readonly reason?: string;
}

const byLetters: Readonly<Record<string, string>> = {
  g: 'green',
  ag: 'ambergreen',
  a: 'amber',
  ar: 'amberred',
  r: 'red',
};

function readConfidence(text: string, { scale }: Asked, about: About & { readonly reportedBy: ReportedBy }): CellRead {
  if (text === '') return {};
  const plain = text.toLowerCase().replaceAll(/[^a-z]/g, '');
  const word = byLetters[plain] ?? plain;
  const rating = onScale[scale].find((one) => one.toLowerCase() === word);
  if (rating === undefined) {
    const known = onScale[scale].map((one) => ratingWords[one]).join(', ');
    return {
      problem: `“${text}” is no rating on its scale: ${known}${scale === 'fivePoint' ? ' (G, A/G, A, A/R, R)' : ' (G, A, R)'}.`,
    };
  }
  const confidence = { scale, rating } as Confidence;
  return { command: { type: 'ReportDeliveryConfidence', ...about, confidence } };
}

function readMilestone(text: string, { milestone }: Asked, about: About): CellRead {
  if (text === '') return {};
  if (milestone === undefined) return { problem: 'No milestone is to be met: plan one first.' };
  const { milestoneId, title } = milestone;
  const [, met, rest = ''] = /^(met)?\s*(?:on\s+)?(.*)$/i.exec(text) ?? [];
  const day = met !== undefined && rest === '' ? about.effectiveOn : dayIn(rest);
  if (met !== undefined) return day === undefined ? { problem: noDay(text) } : readMet(milestoneId, day, about);
  const { reason } = about;
  const unsaid = `Say in a sentence why “${title}” is expected on another day.`;
  if (day === undefined) return { problem: noDay(text), unsaid };
  if (day === expectedDay(milestone).value) return { problem: `“${title}” is expected on ${formatDay(day)} already.` };
  const says = { ...about, milestoneId, forecastFor: day };
  if (reason === undefined) return { unsaid, says };
  return { command: { type: 'ReforecastMilestone', ...says, reason } };
}

function noDay(text: string): string {
  return `“${text}” is no day: write 31/3/2027 or 31 March 2027, or met where it was met, or met 12/3/2027.`;
}

function readMet(milestoneId: string, day: string, about: About): CellRead {
  if (day > about.effectiveOn) {
    return { problem: `${formatDay(day)} has not come yet: give the day on which it was met.` };
  }
  return { command: { type: 'MeetMilestone', ...about, milestoneId, effectiveOn: day } };
}

function dayIn(text: string): string | undefined {
  const read = readDate(text, 'day first');
  return read.kind === 'day' && !read.serial ? read.day : undefined;
}

function readRisk(text: string, { risk }: Asked, about: About): CellRead {
  if (text === '') return {};
  if (risk === undefined) return { problem: 'No risk is open: raise one first.' };
  const { reason, projectId, effectiveOn } = about;
  const unsaid = `Say in a sentence what is done about “${risk.title}”.`;
  const [, likelihood, impact] = /^([1-5])\s*(?:[x×*/,.;-]|\s)\s*([1-5])$/i.exec(text) ?? [];
  if (likelihood === undefined || impact === undefined) {
    return { problem: `“${text}” is no likelihood and impact: write two numbers from 1 to 5, such as 4 × 3.`, unsaid };
  }
  if (reason === undefined) return { unsaid };
  return {
    command: {
      type: 'AssessRisk',
      projectId,
      effectiveOn,
      riskId: risk.riskId,
      likelihood: Number(likelihood),
      impact: Number(impact),
      response: reason,
    },
  };
}
