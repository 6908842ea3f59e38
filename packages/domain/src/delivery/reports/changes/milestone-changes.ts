import { daysBetween, daysInWords } from '../../../kernel/day.ts';
import { besideFirstPlan } from '../../../kernel/lateness/lateness.ts';
import { expectedDay } from '../../project/latest.ts';
import type { Milestone, ProjectState } from '../../project/state.ts';
import type { ChangeHead } from './change-head.ts';

/**
 * A milestone that both worlds know is expected on another day, was met, had not been met after all, or was withdrawn;
 * `days` is positive for later.
 */
export type MilestoneChange =
  | {
      readonly kind: 'milestoneMoved';
      readonly milestoneId: string;
      readonly from: string;
      readonly to: string;
      readonly days: number;
    }
  | {
      readonly kind: 'milestoneMet';
      readonly milestoneId: string;
      readonly planned: string;
      readonly met: string;
      readonly days: number;
    }
  | { readonly kind: 'milestoneReopened' | 'milestoneWithdrawn'; readonly milestoneId: string };

/** What became of the milestones that the project already had. */
export function milestoneChanges(then: ProjectState, now: ProjectState): readonly (ChangeHead & MilestoneChange)[] {
  return now.milestones.flatMap((milestone) => {
    const earlier = then.milestones.find((one) => one.milestoneId === milestone.milestoneId);
    if (earlier === undefined) return [];
    return [...moved(now, earlier, milestone), ...met(now, earlier, milestone), ...takenBack(now, earlier, milestone)];
  });
}

function moved(project: ProjectState, then: Milestone, now: Milestone): readonly (ChangeHead & MilestoneChange)[] {
  const from = expectedDay(then).value;
  const expected = expectedDay(now);
  const days = daysBetween(from, expected.value);
  if (days === 0) return [];
  const how = `${daysInWords(Math.abs(days))} ${days > 0 ? 'later' : 'earlier'}`;
  return [
    {
      kind: 'milestoneMoved',
      milestoneId: now.milestoneId,
      from,
      to: expected.value,
      days,
      projectId: project.projectId,
      title: project.title.value,
      sentence: `“${project.title.value}”: “${now.title}” is expected ${how}, on ${expected.value} instead of ${from}.`,
      entries: [expected.n],
      ...(expected.reason === undefined ? {} : { reason: expected.reason }),
    },
  ];
}

function met(project: ProjectState, then: Milestone, now: Milestone): readonly (ChangeHead & MilestoneChange)[] {
  if (now.met === undefined || then.met !== undefined) return [];
  const planned = now.planned.value;
  const days = daysBetween(planned, now.met.on);
  return [
    {
      kind: 'milestoneMet',
      milestoneId: now.milestoneId,
      planned,
      met: now.met.on,
      days,
      projectId: project.projectId,
      title: project.title.value,
      sentence: `“${project.title.value}”: “${now.title}” was met on ${now.met.on}, ${besideFirstPlan(days)}.`,
      entries: [now.met.n],
      ...(now.met.reason === undefined ? {} : { reason: now.met.reason }),
    },
  ];
}

function takenBack(project: ProjectState, then: Milestone, now: Milestone): readonly (ChangeHead & MilestoneChange)[] {
  const { milestoneId, title, withdrawn } = now;
  const about = { milestoneId, projectId: project.projectId, title: project.title.value };
  if (withdrawn !== undefined && then.withdrawn === undefined) {
    const why = withdrawn.reason === undefined ? {} : { reason: withdrawn.reason };
    const sentence = `“${project.title.value}”: “${title}” was withdrawn and is no longer to be reached.`;
    return [{ kind: 'milestoneWithdrawn', ...about, sentence, entries: [withdrawn.n], ...why }];
  }
  const { notMet } = now;
  if (then.met === undefined || now.met !== undefined || notMet === undefined) return [];
  const why = notMet.reason === undefined ? {} : { reason: notMet.reason };
  const sentence = `“${project.title.value}”: “${title}” had not been met after all, and is still to come.`;
  return [{ kind: 'milestoneReopened', ...about, sentence, entries: [notMet.n], ...why }];
}
