import type { ProgrammeState } from '@minutebook/domain';

import { foldText } from '../reading/fold-text.ts';
import type { Publication } from '../reading/publication.ts';
import { headOf, planned } from './planned-command.ts';
import type { PlannedCommand } from './planned-command.ts';
import { departmentIdFor } from './stable-ids.ts';

/** The departments of an edition: those to be registered, and how to find each by what the file calls it. */
export interface PlannedDepartments {
  readonly commands: readonly PlannedCommand[];
  idOf(title: string): string;
  titleOf(departmentId: string): string;
}

/**
 * Registers every department that an edition names and the programme does not have, without a tier: no edition states
 * one. Names that differ in case alone are one department, called as it was first.
 */
export function planDepartments(publication: Publication, programme: ProgrammeState): PlannedDepartments {
  const ids = new Map(programme.departments.map((one) => [foldText(one.title), one.departmentId]));
  const titles = new Map(programme.departments.map((one) => [one.departmentId, one.title]));
  const commands: PlannedCommand[] = [];
  for (const { department: title } of publication.projects) {
    if (ids.has(foldText(title))) continue;
    const departmentId = departmentIdFor(title, new Set(titles.keys()));
    ids.set(foldText(title), departmentId);
    titles.set(departmentId, title);
    const { programmeId } = programme;
    commands.push(
      planned(
        publication,
        { about: departmentId, after: 0 },
        {
          type: 'RegisterDepartment',
          programmeId,
          departmentId,
          title,
          ...headOf(publication),
        },
      ),
    );
  }
  return {
    commands,
    idOf: (title) => ids.get(foldText(title)) ?? '',
    titleOf: (departmentId) => titles.get(departmentId) ?? departmentId,
  };
}
