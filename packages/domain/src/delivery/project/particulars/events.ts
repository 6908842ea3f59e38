import { z } from 'zod';

import { defineEvent } from '../../../kernel/event.ts';
import type { EventOf } from '../../../kernel/event.ts';
import { id, line, prose } from '../../../kernel/schema.ts';

/** What brought a project to the backlog. */
export const origin = z.enum(['request', 'strategy', 'inspection', 'statutory']);
export type Origin = z.infer<typeof origin>;

/**
 * A piece of work entered the backlog. Approves and promises nothing. Purpose and origin are absent only where an
 * imported publication does not state them. Source: PRINCE2.
 */
export const ProjectProposed = defineEvent('ProjectProposed', {
  title: line,
  purpose: prose.optional(),
  departmentId: id,
  serviceArea: line.optional(),
  origin: origin.optional(),
});

/** The project's particulars are now these; a field that is absent stays as it was. */
export const ProjectRedescribed = defineEvent('ProjectRedescribed', {
  title: line.optional(),
  purpose: prose.optional(),
  departmentId: id.optional(),
  serviceArea: line.optional(),
});

/** The project serves these aims, and no others. An empty list: it serves none. */
export const ProjectAligned = defineEvent('ProjectAligned', { aimIds: z.array(id).max(50) });

/**
 * The project was given a place in the backlog. `position` counts from 1 among the open projects of that moment and is
 * what people saw; `key` is what the order is kept by. Later moves of others change the position, not the key.
 */
export const ProjectRanked = defineEvent('ProjectRanked', {
  position: z.int().min(1),
  key: z.string().regex(/^[0-9A-Za-z]{1,4000}$/),
});

/** The post that answers for the project. A post title, never a person's name. Source: PRINCE2 (executive, SRO). */
export const ProjectSponsorNamed = defineEvent('ProjectSponsorNamed', { sponsor: line });

/** A publication lists the project, under its own reference where it gives one. */
export const ProjectListed = defineEvent('ProjectListed', { publication: line, reference: line.optional() });

/** A publication leaves out a project that an earlier one listed. Does not say that it was stopped or closed. */
export const ProjectDelisted = defineEvent('ProjectDelisted', { publication: line });

/** The project will not be carried on; the entry's reason says why. */
export const ProjectStopped = defineEvent('ProjectStopped', {});

/** The project is complete; `delivered` says what it leaves behind. Does not close its benefits. */
export const ProjectClosed = defineEvent('ProjectClosed', { delivered: prose });

export const particularsEvents = [
  ProjectProposed,
  ProjectRedescribed,
  ProjectAligned,
  ProjectRanked,
  ProjectSponsorNamed,
  ProjectListed,
  ProjectDelisted,
  ProjectStopped,
  ProjectClosed,
] as const;

export type ParticularsEvent = EventOf<(typeof particularsEvents)[number]>;
