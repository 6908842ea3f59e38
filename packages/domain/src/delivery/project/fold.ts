import type { Fold } from '../../kernel/reading.ts';
import { assuranceFold } from './assurance/fold.ts';
import type { ProjectEvent } from './events.ts';
import { gatesFold } from './gates/fold.ts';
import { particularsFold, proposed } from './particulars/fold.ts';
import { scheduleFold } from './schedule/fold.ts';
import type { ProjectState } from './state.ts';

/** What each entry makes of a project, part by part. */
export const projectFold: Fold<ProjectState, ProjectEvent, 'ProjectProposed'> = {
  begins: { ProjectProposed: (entry, state) => state ?? proposed(entry) },
  goesOn: { ...particularsFold, ...scheduleFold, ...assuranceFold, ...gatesFold },
};
