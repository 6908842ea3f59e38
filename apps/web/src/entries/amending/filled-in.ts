import { amendmentOf, idsOf, readBy, schemaOf } from '@minutebook/domain';
import type { DomainEntry, LedgerWorld, StatementCommand } from '@minutebook/domain';
import type { FieldValues } from 'react-hook-form';

import type { AnyForm } from '../../recording/form.ts';

/** A form as it is opened to correct an entry: what its subject holds, and the values of its fields. */
interface FilledIn {
  readonly opened: object;
  readonly values: FieldValues;
}

/** The form of the command that led to an entry, filled in as the entry reads now; `undefined` where its subject is not there. */
export function filledIn(
  form: AnyForm,
  entry: DomainEntry,
  command: StatementCommand['type'],
  world: LedgerWorld,
  personId: string | undefined,
): FilledIn | undefined {
  const values = valuesOf(entry, command, world);
  const opened = form.subject.open(world, { ids: idsIn(entry), said: {}, recorded: values }, personId);
  return opened && { opened, values };
}

/** What the entry says now, in the fields of the command that led to it. */
function valuesOf(entry: DomainEntry, command: StatementCommand['type'], world: LedgerWorld): FieldValues {
  const reads = readBy(entry, amendmentOf(entry, world)) ?? entry;
  const { effectiveOn, reason } = reads;
  const all: FieldValues = { ...(reads.data as object), ...idsOf(entry.stream), effectiveOn, reason };
  const fields = Object.keys(schemaOf(command).shape);
  return Object.fromEntries(fields.filter((field) => all[field] !== undefined).map((field) => [field, all[field]]));
}

/**
 * The ids of the address at which such a form stands: whatever its subject is called there, it is the thing of the entry's
 * stream.
 */
function idsIn({ stream, data }: DomainEntry): Readonly<Record<string, string>> {
  const named = Object.entries(data).filter(
    (field): field is [string, string] => field[0].endsWith('Id') && typeof field[1] === 'string',
  );
  return { ...idsOf(stream), ...Object.fromEntries(named) };
}
