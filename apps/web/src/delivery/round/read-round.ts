import { expectedDay, nextMilestone, ratingWords, worstRisk } from '@minutebook/domain';
import type { Command, Confidence, Milestone, ProjectState, ReportedBy, Risk } from '@minutebook/domain';
import { readDate } from '@minutebook/tabular';

import { formatDay } from '../../design/days.ts';
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

/** What a row of the round says: what it records, and what is wrong with it. */
export interface RoundRead {
  readonly commands: readonly RoundCommand[];
  /** Sentences; none where the row can be recorded. */
  readonly problems: readonly string[];
}

type ReadCell = { readonly command?: RoundCommand; readonly problem?: string };

/** Reads a typed row: what is left empty is not spoken of. */
export function readRound(project: ProjectState, cells: readonly string[], round: Round): RoundRead {
  const [confidence = '', milestone = '', risk = '', sentence = ''] = cells.map((one) => one.trim());
  const asked = askedOf(project);
  const about = {
    projectId: project.projectId,
    effectiveOn: round.day,
    ...(sentence === '' ? {} : { reason: sentence }),
  };
  const read = [
    readConfidence(confidence, asked, { ...about, reportedBy: round.reportedBy }),
    readMilestone(milestone, asked, about),
    readRisk(risk, asked, about),
  ];
  const commands = read.flatMap(({ command }) => command ?? []);
  const problems = read.flatMap(({ problem }) => problem ?? []);
  const isAlone = sentence !== '' && commands.length === 0 && problems.length === 0;
  return {
    commands,
    problems: isAlone
      ? ['A sentence says why something else was recorded: give a rating, a day or a risk with it.']
      : problems,
  };
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

function readConfidence(text: string, { scale }: Asked, about: About & { readonly reportedBy: ReportedBy }): ReadCell {
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

function readMilestone(text: string, { milestone }: Asked, about: About): ReadCell {
  if (text === '') return {};
  if (milestone === undefined) return { problem: 'No milestone is to be met: plan one first.' };
  const { milestoneId, title } = milestone;
  const [, met, rest = ''] = /^(met)?\s*(?:on\s+)?(.*)$/i.exec(text) ?? [];
  const day = met !== undefined && rest === '' ? about.effectiveOn : dayIn(rest);
  if (day === undefined) {
    return {
      problem: `“${text}” is no day: write 31/3/2027 or 31 March 2027, or met where it was met, or met 12/3/2027.`,
    };
  }
  if (met !== undefined) return { command: { type: 'MeetMilestone', ...about, milestoneId, effectiveOn: day } };
  if (day === expectedDay(milestone).value) return { problem: `“${title}” is expected on ${formatDay(day)} already.` };
  const { reason } = about;
  if (reason === undefined) return { problem: `Say in a sentence why “${title}” is expected on another day.` };
  return { command: { type: 'ReforecastMilestone', ...about, reason, milestoneId, forecastFor: day } };
}

function dayIn(text: string): string | undefined {
  const read = readDate(text, 'day first');
  return read.kind === 'day' && !read.serial ? read.day : undefined;
}

function readRisk(text: string, { risk }: Asked, about: About): ReadCell {
  if (text === '') return {};
  if (risk === undefined) return { problem: 'No risk is open: raise one first.' };
  const [, likelihood, impact] = /^([1-5])\s*(?:[x×*/,.;-]|\s)\s*([1-5])$/i.exec(text) ?? [];
  if (likelihood === undefined || impact === undefined) {
    return { problem: `“${text}” is no likelihood and impact: write two numbers from 1 to 5, such as 4 × 3.` };
  }
  const { reason } = about;
  if (reason === undefined) return { problem: `Say in a sentence what is done about “${risk.title}”.` };
  const { projectId, effectiveOn } = about;
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
