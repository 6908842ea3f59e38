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
import type { Figure } from '../kernel/figure.ts';
import type { LedgerWorld } from '../world.ts';

/** Where the programme stands on a day: open projects only, each number able to explain itself. */
export interface Overview {
  readonly open: Figure;
  readonly ratings: Ratings;
  readonly withoutSponsor: Figure;
  readonly unranked: Figure;
  readonly milestones: MilestoneDates;
  readonly highIssues: Figure;
  readonly severeRisks: Figure;
}

export { severeFrom };

/** The overview of a world, as seen on a day. Expects a world that was known on that day. */
export function overview(world: LedgerWorld, on: string): Overview {
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
  };
}
