import type { ProgrammeState } from '@minutebook/domain';

import { formatDay } from '../design/days.ts';
import { roleWords } from '../session/role-words.ts';
import type { Known } from '../entries/differences-of.ts';
import { tierWords } from '../delivery/public/tier-words.ts';

/** What is known of the programme, in words; nothing before it was set up. */
export function programmeParticulars(programme: ProgrammeState | undefined): readonly Known[] {
  if (programme === undefined) return [];
  const { title, council, purpose, endsOn, aims, departments, partners, roles } = programme;
  return [
    { label: 'Title', words: title },
    { label: 'Council', words: council },
    { label: 'Purpose', words: purpose },
    { label: 'End', words: endsOn === undefined ? 'No day is set' : formatDay(endsOn) },
    ...aims.map(({ aimId, title: aim, retired, adoptedOn }) => ({
      key: `aim ${aimId}`,
      label: `Aim “${aim}”`,
      words: retired === undefined ? `Adopted on ${formatDay(adoptedOn)}` : `Retired on ${formatDay(retired.on)}`,
    })),
    ...departments.map(({ departmentId, title: department, tier }) => ({
      key: `department ${departmentId}`,
      label: 'Department',
      words: tier === undefined ? department : `${department}, ${tierWords[tier].toLowerCase()}`,
    })),
    ...partners.map(({ partnerId, title: partner, part }) => ({
      key: `partner ${partnerId}`,
      label: `Partner “${partner}”`,
      words: part,
    })),
    ...rulesOf(programme),
    ...[...new Map(roles.map(({ value }) => [value.personId, value.roles] as const))].map(([personId, given]) => ({
      key: `roles ${personId}`,
      label: 'Roles of a person',
      words: given.length === 0 ? 'None' : given.map((one) => roleWords[one]).join(', '),
    })),
  ];
}

/** Every rule that was ever adopted: gates, what officers may decide, who may move money. */
function rulesOf({ frameworks, schemes, virementRules }: ProgrammeState): readonly Known[] {
  return [
    ...frameworks.map(({ value, on }) => ({
      key: `framework ${value.frameworkId}`,
      label: `Framework “${value.title}”`,
      words: `In force from ${formatDay(on)}: ${value.gates.map((gate) => gate.title).join(', ')}`,
    })),
    ...schemes.map(({ value, on }) => ({
      key: `scheme ${value.schemeId}`,
      label: `Scheme “${value.title}”`,
      words: `In force from ${formatDay(on)}, for ${value.authorities.length} posts`,
    })),
    ...virementRules.map(({ value, on }) => ({
      key: `virement rules ${value.rulesId}`,
      label: `Virement rules “${value.title}”`,
      words: `In force from ${formatDay(on)}`,
    })),
  ];
}
