import { tier } from '../../programme/programme/events.ts';
import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { id, line } from '../../kernel/schema.ts';

/** Residents or staff contact the council about this, and this department answers. Counts no contact. Source: council minutes. */
export const ServiceRegistered = defineEvent('ServiceRegistered', { title: line, departmentId: id, tier });

export const serviceEvents = [ServiceRegistered] as const;

export type ServiceEvent = EventOf<(typeof serviceEvents)[number]>;
