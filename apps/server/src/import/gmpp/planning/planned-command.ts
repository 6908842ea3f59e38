import type { Command, ProjectState } from '@minutebook/domain';

import type { Publication, PublishedProject } from '../reading/publication.ts';
import type { Finding, NamedProject } from './finding.ts';
import { commandIdFor } from './stable-ids.ts';
import type { CommandKey } from './stable-ids.ts';

/** A command to be sent as it is; its id is the same whenever the same file is planned on the same ledger. */
export interface PlannedCommand {
  readonly commandId: string;
  readonly command: Command;
}

/** What an edition asks for: commands in the order to be sent, and what they change in words. */
export interface Planned {
  readonly commands: readonly PlannedCommand[];
  readonly findings: readonly Finding[];
}

/** One published project under planning, with the one of the ledger it is. */
export interface Subject extends NamedProject {
  readonly publication: Publication;
  readonly published: PublishedProject;
  readonly known: ProjectState | undefined;
  readonly departmentId: string;
  /** Title of the department of that id, as registered. */
  readonly departmentTitle: (departmentId: string) => string;
}

/** Nothing to record and nothing to say. */
export const nothing: Planned = { commands: [], findings: [] };

/** The plans one after another. */
export function inOrder(...plans: readonly Planned[]): Planned {
  return {
    commands: plans.flatMap((plan) => plan.commands),
    findings: plans.flatMap((plan) => plan.findings),
  };
}

/** What every command of an edition says besides its own fields. */
export function headOf({ asAt, source }: Publication): Pick<Command, 'effectiveOn' | 'source'> {
  return { effectiveOn: asAt, source };
}

/** The command under the id that repeats itself. */
export function planned(publication: Publication, key: Omit<CommandKey, 'type'>, command: Command): PlannedCommand {
  return { commandId: commandIdFor(publication, { ...key, type: command.type }), command };
}

/** The reason that a change of day or particulars is recorded with. */
export function asPublished({ source }: Publication): string {
  return `As published in the ${source.document}`;
}

/** Says that something is left as the ledger has it. */
export function kept({ projectId, title }: NamedProject, what: string, because: string): Planned {
  return { commands: [], findings: [{ projectId, title, kind: 'kept', what, because }] };
}
