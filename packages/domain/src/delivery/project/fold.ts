import type { Fold } from '../../kernel/reading.ts';
import { assuranceAtFirst, assuranceFold } from './assurance/fold.ts';
import type { ProjectEvent } from './events.ts';
import { gatesAtFirst, gatesFold } from './gates/fold.ts';
import { particularsFold, proposed } from './particulars/fold.ts';
import { scheduleAtFirst, scheduleFold } from './schedule/fold.ts';
import type { ProjectState } from './state.ts';

/** What each entry makes of a project, part by part. */
export const projectFold: Fold<ProjectState, ProjectEvent, 'ProjectProposed'> = {
  begins: {
    ProjectProposed: (entry, state) =>
      state ?? { ...proposed(entry), ...scheduleAtFirst, ...assuranceAtFirst, ...gatesAtFirst },
  },
  goesOn: { ...particularsFold, ...scheduleFold, ...assuranceFold, ...gatesFold },
};
