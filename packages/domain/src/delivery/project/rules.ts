import { decidesOn } from '../../kernel/deciding.ts';
import type { States } from '../../world.ts';
import { assuranceRules } from './assurance/rules.ts';
import { outsideItsLife } from './decide.ts';
import { projectIsNotKnown } from './refusals.ts';
import { projectEvents } from './events.ts';
import type { ProjectEvent } from './events.ts';
import { gatesRules } from './gates/rules.ts';
import { particularsRules } from './particulars/rules.ts';
import { scheduleRules } from './schedule/rules.ts';
import type { ProjectState } from './state.ts';

/** Every command about a project, part by part. */
export const projectDecides = decidesOn<ProjectState, ProjectEvent, States>()({
  events: projectEvents,
  idField: 'projectId',
  unknown: projectIsNotKnown,
  before: outsideItsLife,
  commands: [...particularsRules, ...scheduleRules, ...assuranceRules, ...gatesRules],
});
