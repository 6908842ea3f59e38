import type { LedgerWorld, ServiceState } from '@minutebook/domain';

import { departmentTitle } from '../../delivery/public/department-title.ts';
import { tierWords } from '../../delivery/public/tier-words.ts';
import type { Known } from '../../entries/differences-of.ts';

/** What is known of a service, in words; nothing before it was registered. */
export function serviceParticulars(service: ServiceState | undefined, world: LedgerWorld): readonly Known[] {
  if (service === undefined) return [];
  return [
    { label: 'Title', words: service.title },
    { label: 'Department', words: departmentTitle(service.departmentId, world) },
    { label: 'Tier', words: tierWords[service.tier] },
  ];
}
