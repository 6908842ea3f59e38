import { particularsEvents } from './particulars/events.ts';
import type { ParticularsEvent } from './particulars/events.ts';
import { scheduleEvents } from './schedule/events.ts';
import type { ScheduleEvent } from './schedule/events.ts';
import { assuranceEvents } from './assurance/events.ts';
import type { AssuranceEvent } from './assurance/events.ts';
import { gatesEvents } from './gates/events.ts';
import type { GatesEvent } from './gates/events.ts';

export * from './particulars/events.ts';
export * from './schedule/events.ts';
export * from './assurance/events.ts';
export * from './gates/events.ts';

/** Everything that is recorded about a project, part by part. */
export const projectEvents = [...particularsEvents, ...scheduleEvents, ...assuranceEvents, ...gatesEvents] as const;

export type ProjectEvent = ParticularsEvent | ScheduleEvent | AssuranceEvent | GatesEvent;
