import {
  highIssues,
  openFigure,
  severeFrom,
  severeRisks,
  unrankedFigure,
  withoutSponsorFigure,
} from '../delivery/reports/backlog-figures.ts';
import { milestonesOf } from '../delivery/reports/timetable/milestone-dates.ts';
import type { MilestoneDates } from '../delivery/reports/timetable/milestone-dates.ts';
import { onlyPublished } from '../delivery/reports/published-projects.ts';
import { ratings } from '../delivery/reports/confidence/ratings.ts';
import type { Ratings } from '../delivery/reports/confidence/ratings.ts';
import { openByRank } from '../delivery/project/particulars/ranking.ts';
import type { Role } from '../kernel/entry.ts';
import type { Figure } from '../kernel/figure.ts';
import type { LedgerWorld } from '../world.ts';
import { needsOf } from './needs.ts';
import type { Need } from './needs.ts';

/** Where the programme stands on a day: open projects only, each number able to explain itself. */
export interface Overview {
  readonly open: Figure;
  readonly ratings: Ratings;
  readonly withoutSponsor: Figure;
  readonly unranked: Figure;
  readonly milestones: MilestoneDates;
  readonly highIssues: Figure;
  readonly severeRisks: Figure;
  /** What somebody of the role asked for would act on; nothing is listed that is in order. */
  readonly needsYou: readonly Need[];
}

export { severeFrom };
export type { Need };

/**
 * The overview of a world, as seen on a day by somebody of a role, who is shown what needs them. Expects a world that was
 * known on that day.
 */
export function overview(world: LedgerWorld, on: string, role: Role = 'programmeManager'): Overview {
  const projects = openByRank(world.states('project'));
  const own = projects.filter((project) => !onlyPublished(project));
  return {
    open: openFigure(projects),
    ratings: ratings(projects),
    withoutSponsor: withoutSponsorFigure(own),
    unranked: unrankedFigure(own),
    milestones: milestonesOf(world, on),
    highIssues: highIssues(projects),
    severeRisks: severeRisks(projects),
    needsYou: needsOf(world, on, role),
  };
}
