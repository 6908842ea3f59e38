import type { Role } from '@minutebook/domain';

import type { Services } from '../context.ts';
import type { Person } from './directory.ts';

interface Given {
  readonly personId: string;
  /** None, when they were taken. */
  readonly roles: readonly Role[];
}

/**
 * Leaves an entry on the record that an administrator gave or took roles: ids and roles only. Nothing before a programme
 * is set up, which holds the record.
 */
export async function putOnRecord({ book, recorder, fault }: Services, by: Person, given: Given): Promise<void> {
  const programme = book.world.states('programme')[0];
  if (programme === undefined) return;
  const { programmeId } = programme;
  const roles = [...given.roles];
  const { personId } = given;
  const command = { type: 'AssignRoles', programmeId, personId, roles, effectiveOn: recorder.today() } as const;
  const actor = { id: by.personId, role: 'administrator' } as const;
  const recording = await recorder.record({ commandId: crypto.randomUUID(), command }, actor);
  const missed =
    recording.kind === 'conflict' || (recording.kind === 'refused' && recording.refusal !== 'NothingIsDifferent');
  if (missed) fault(new Error(`The roles of ${given.personId} were changed without an entry: ${recording.kind}.`));
}
