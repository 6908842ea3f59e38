import { stated } from '../../../kernel/entry.ts';
import type { GoesOn } from '../../../kernel/reading.ts';
import type { Milestone, ProjectState } from '../state.ts';
import type { ScheduleEvent } from './events.ts';

/** What a project has of this part when it is proposed. */
export const scheduleAtFirst: Pick<ProjectState, 'dependencies' | 'milestones'> = {
  dependencies: [],
  milestones: [],
};

/** What entries about dependencies and milestones make of a project. */
export const scheduleFold: GoesOn<ProjectState, ScheduleEvent> = {
  DependencyDeclared: (state, entry) => {
    const { dependencyId, needs, onProjectId } = entry.data;
    const declared = stated(true as const, entry);
    const dependency = { dependencyId, needs, onProjectId, declared, withdrawn: undefined };
    return { ...state, dependencies: [...state.dependencies, dependency] };
  },
  DependencyWithdrawn: (state, entry) => {
    const { dependencyId } = entry.data;
    const dependencies = state.dependencies.map((one) =>
      one.dependencyId === dependencyId ? { ...one, withdrawn: stated(true as const, entry) } : one,
    );
    return { ...state, dependencies };
  },
  MilestonePlanned: (state, entry) => {
    const { milestoneId, title, plannedFor } = entry.data;
    const planned = stated(plannedFor, entry);
    const open = { forecasts: [], met: undefined, notMet: undefined, withdrawn: undefined };
    return { ...state, milestones: [...state.milestones, { milestoneId, title, planned, ...open }] };
  },
  MilestoneReforecast: (state, entry) =>
    withMilestone(state, entry.data.milestoneId, (milestone) => ({
      ...milestone,
      forecasts: [...milestone.forecasts, stated(entry.data.forecastFor, entry)],
    })),
  MilestoneMet: (state, entry) =>
    withMilestone(state, entry.data.milestoneId, (milestone) => ({ ...milestone, met: stated(true, entry) })),
  MilestoneMetWithdrawn: (state, entry) =>
    withMilestone(state, entry.data.milestoneId, (milestone) => ({
      ...milestone,
      met: undefined,
      notMet: stated(true, entry),
    })),
  MilestoneWithdrawn: (state, entry) =>
    withMilestone(state, entry.data.milestoneId, (milestone) => ({ ...milestone, withdrawn: stated(true, entry) })),
};

function withMilestone(state: ProjectState, milestoneId: string, change: (one: Milestone) => Milestone): ProjectState {
  const milestones = state.milestones.map((one) => (one.milestoneId === milestoneId ? change(one) : one));
  return { ...state, milestones };
}
