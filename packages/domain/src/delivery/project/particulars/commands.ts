import type { z } from 'zod';

import { defineCommand } from '../../../kernel/command.ts';
import { id, prose } from '../../../kernel/schema.ts';
import * as event from './events.ts';

const project = { projectId: id };

/** Puts a piece of work into the backlog. Purpose and origin may be left out by an import only. */
export const ProposeProject = defineCommand('ProposeProject', { ...project, ...event.ProjectProposed.schema.shape });

/** Changes particulars; only the fields given. */
export const RedescribeProject = defineCommand('RedescribeProject', {
  ...project,
  ...event.ProjectRedescribed.schema.shape,
});

/** States which aims the project serves. */
export const AlignProject = defineCommand('AlignProject', { ...project, ...event.ProjectAligned.schema.shape });

/** Gives the project the place directly below another one; `null` puts it first. */
export const RankProject = defineCommand('RankProject', {
  ...project,
  placeBelow: id.nullable(),
  reason: prose,
});

/** Names the post that answers for the project, in place of any named before. */
export const NameProjectSponsor = defineCommand('NameProjectSponsor', {
  ...project,
  ...event.ProjectSponsorNamed.schema.shape,
});

/** Records that a publication lists the project. */
export const ListProject = defineCommand('ListProject', { ...project, ...event.ProjectListed.schema.shape });

/** Records that a publication leaves out a project that an earlier one listed. */
export const DelistProject = defineCommand('DelistProject', { ...project, ...event.ProjectDelisted.schema.shape });

/** Ends the project unfinished, with the reason. */
export const StopProject = defineCommand('StopProject', { ...project, reason: prose });

/** Ends the project as complete. */
export const CloseProject = defineCommand('CloseProject', { ...project, ...event.ProjectClosed.schema.shape });

type Commands =
  | typeof ProposeProject
  | typeof RedescribeProject
  | typeof AlignProject
  | typeof RankProject
  | typeof NameProjectSponsor
  | typeof ListProject
  | typeof DelistProject
  | typeof StopProject
  | typeof CloseProject;

export type ParticularsCommand = z.infer<Commands>;
