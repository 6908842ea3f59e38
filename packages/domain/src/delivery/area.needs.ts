import type { Role } from '../kernel/entry.ts';
import type { LedgerWorld } from '../world.ts';
import { openByRank } from './project/particulars/ranking.ts';
import { unrankedFigure, withoutSponsorFigure } from './reports/backlog-figures.ts';
import { milestonesOf } from './reports/timetable/milestone-dates.ts';
import { needsYou } from './reports/needs-you.ts';
import type { BacklogNeed } from './reports/needs-you.ts';
import { onlyPublished } from './reports/published-projects.ts';

/** What needs a programme manager about the council's own projects; nobody else is asked to act on them. */
export function backlogNeeds(world: LedgerWorld, on: string, role: Role): readonly BacklogNeed[] {
  if (role !== 'programmeManager') return [];
  const projects = openByRank(world.states('project'));
  const own = projects.filter((project) => !onlyPublished(project));
  const { late } = milestonesOf(world, on);
  return needsYou(own, on, { withoutSponsor: withoutSponsorFigure(own), unranked: unrankedFigure(own), late });
}
