import { amendedAbout, amendedBeginning } from '../../../kernel/counter.ts';
import { splitStream } from '../../../kernel/entry.ts';
import { quoted } from '../../../kernel/text.ts';
import type { Words } from '../../../kernel/reading.ts';
import type { LedgerWorld, States } from '../../../world.ts';
import type { ProjectState } from '../state.ts';
import type { ScheduleEvent } from './events.ts';

const ofMilestone = amendedAbout('milestoneId');
const goesOnFrom = amendedBeginning('milestoneId');

/** Entries about dependencies and milestones in words. */
export const scheduleEntryWords: Words<ScheduleEvent, States> = {
  DependencyDeclared: {
    says: ({ data }) => `Dependency declared: ${quoted(data.needs)}`,
    why: 'asked',
    counter: amendedBeginning('dependencyId'),
  },
  DependencyWithdrawn: {
    says: ({ stream, data: { dependencyId } }, world) => {
      const known = projectOf(stream, world)?.dependencies.find((one) => one.dependencyId === dependencyId);
      return `Dependency withdrawn: ${known === undefined ? dependencyId : quoted(known.needs)}`;
    },
    why: 'asked',
    counter: amendedAbout('dependencyId'),
  },
  MilestonePlanned: {
    says: ({ data }) => `Milestone planned: ${data.title}, for ${data.plannedFor}`,
    why: 'asked',
    counter: {
      ...amendedBeginning('milestoneId'),
      kept: 'A milestone that is not to be reached is withdrawn from the plan, so that everybody sees it was planned.',
      settled: {
        fields: ['plannedFor'],
        by: ['MilestoneReforecast', 'MilestoneMet'],
        sentence: 'How late a milestone is, is counted from the day it was planned for.',
      },
    },
  },
  MilestoneReforecast: {
    says: ({ stream, data }, world) =>
      `Milestone reforecast: ${milestone(data.milestoneId, stream, world)}, now ${data.forecastFor}`,
    why: 'asked',
    counter: ofMilestone,
  },
  MilestoneMet: {
    says: ({ stream, data }, world) => `Milestone met: ${milestone(data.milestoneId, stream, world)}`,
    why: 'asked',
    counter: goesOnFrom,
  },
  MilestoneMetWithdrawn: {
    says: ({ stream, data }, world) => `Milestone not met after all: ${milestone(data.milestoneId, stream, world)}`,
    why: 'asked',
    counter: goesOnFrom,
  },
  MilestoneWithdrawn: {
    says: ({ stream, data }, world) => `Milestone withdrawn: ${milestone(data.milestoneId, stream, world)}`,
    why: 'asked',
    counter: ofMilestone,
  },
};

function projectOf(stream: string, world: LedgerWorld): ProjectState | undefined {
  return world.state('project', splitStream(stream).id);
}

function milestone(milestoneId: string, stream: string, world: LedgerWorld): string {
  return projectOf(stream, world)?.milestones.find((one) => one.milestoneId === milestoneId)?.title ?? milestoneId;
}
