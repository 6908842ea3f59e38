import { expectedDay, newest } from '@minutebook/domain';
import type { Milestone } from '@minutebook/domain';

import type { PublishedDay } from '../reading/read-cells.ts';
import type { Dated } from './finding.ts';
import { asPublished, headOf, inOrder, kept, nothing, planned } from './planned-command.ts';
import type { Planned, Subject } from './planned-command.ts';

/** Plans start and end as first published, and reforecasts them when an edition states another day. */
export function planMilestones(subject: Subject): Planned {
  const { start, end } = subject.published;
  return inOrder(planDay(subject, 'Start', start), planDay(subject, 'End', end));
}

function planDay(subject: Subject, what: Dated, published: PublishedDay): Planned {
  const milestone = milestoneOf(subject, what);
  if (published.kind === 'day') {
    const turned = turnedAround(subject, what, published.day);
    if (turned !== undefined) return kept(subject, what, turned);
    return milestone === undefined
      ? planFirst(subject, what, published.day)
      : reforecast(subject, what, milestone, published.day);
  }
  if (milestone === undefined) return nothing;
  const { projectId, title } = subject;
  const from = expectedDay(milestone).value;
  const asStated = published.asStated ?? '';
  return { commands: [], findings: [{ projectId, title, kind: 'dayNoLongerStated', what, from, asStated }] };
}

function milestoneOf({ known }: Subject, what: Dated): Milestone | undefined {
  return known?.milestones.find((one) => one.milestoneId === what.toLowerCase());
}

/** Why a day cannot be, when the edition states it alone and the other one of the ledger is on the wrong side of it. */
function turnedAround(subject: Subject, what: Dated, day: string): string | undefined {
  const { start, end } = subject.published;
  if (start.kind === end.kind) return undefined;
  const other = milestoneOf(subject, what === 'Start' ? 'End' : 'Start');
  if (other === undefined) return undefined;
  const { value } = expectedDay(other);
  if (what === 'Start') {
    return day > value ? `the ledger ends it earlier, on ${value}, than ${day} as published` : undefined;
  }
  return day < value ? `the ledger starts it later, on ${value}, than ${day} as published` : undefined;
}

function planFirst({ publication, projectId, title, known }: Subject, what: Dated, day: string): Planned {
  const milestoneId = what.toLowerCase();
  const command = planned(
    publication,
    { about: projectId, part: milestoneId, after: 0 },
    {
      type: 'PlanMilestone',
      projectId,
      milestoneId,
      title: what,
      plannedFor: day,
      ...headOf(publication),
    },
  );
  // A project that an earlier edition listed without this day; otherwise it is simply part of what is added.
  if (known?.listing === undefined) return { commands: [command], findings: [] };
  return { commands: [command], findings: [{ projectId, title, kind: 'redated', what, from: undefined, to: day }] };
}

function reforecast(subject: Subject, what: Dated, milestone: Milestone, day: string): Planned {
  const { publication, projectId, title } = subject;
  const { milestoneId, planned: first, forecasts, met, withdrawn } = milestone;
  const before = newest([first, ...forecasts].filter(({ on }) => on <= publication.asAt));
  if (before?.value === day) return nothing;
  if (withdrawn !== undefined) return kept(subject, what, `the milestone was withdrawn on ${withdrawn.on}`);
  if (met !== undefined) return kept(subject, what, `the milestone was met on ${met.on}`);
  if (before === undefined) return kept(subject, what, `the ledger first plans it on ${first.on}`);
  // The ledger does not take a forecast that says what a later one already says.
  const expected = expectedDay(milestone);
  if (expected.value === day) return kept(subject, what, `the ledger states it as on ${expected.on}`);
  const command = planned(
    publication,
    { about: projectId, part: milestoneId, after: before.n },
    {
      type: 'ReforecastMilestone',
      projectId,
      milestoneId,
      forecastFor: day,
      reason: asPublished(publication),
      ...headOf(publication),
    },
  );
  return { commands: [command], findings: [{ projectId, title, kind: 'redated', what, from: before.value, to: day }] };
}
