import { governanceRulesTellers } from '../governance/reports/changes/body-changes.ts';
import { describe } from '../saying.ts';
import { ofEntry } from '../reports/changes/told-change.ts';
import type { Tellers, ToldChange } from '../reports/changes/told-change.ts';
import type { DomainEntry, LedgerWorld } from '../world.ts';
import type { ProgrammeEvent } from './programme/events.ts';

/** How the area's entries are told in *What changed*. */
export const programmeTellers: Tellers<ProgrammeEvent['type']> = {
  ...governanceRulesTellers,
  ProgrammeEstablished: ofProgramme,
  AimAdopted: ofProgramme,
  AimRetired: ofProgramme,
  DepartmentRegistered: ofProgramme,
  PartnerRegistered: ofProgramme,
  VirementRulesAdopted: ofProgramme,
  RolesAssigned: ofProgramme,
};

function ofProgramme(entry: DomainEntry, world: LedgerWorld): readonly ToldChange[] {
  const sentence = `${describe(entry, world)}, on ${entry.effectiveOn}.`;
  return [{ kind: 'programmeChanged', sentence, leadsTo: { kind: 'programme' }, ...ofEntry(entry) }];
}
