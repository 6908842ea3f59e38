import type { FieldValues } from 'react-hook-form';

import { wasMadeHere } from '../new-id.ts';

/**
 * What of a form's values is its author's: the fields that are not as it began. An emptied field is the empty text, so
 * that it is kept as such.
 */
export function typedOf(values: FieldValues, begun: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]: [string, unknown]) =>
      same(value, begun[name]) ? [] : [[name, value === undefined ? '' : value]],
    ),
  );
}

/** The fields that hold an id which this page made: with the same ids, the same can only be recorded once. */
export function madeHere(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => wasMadeHere(value)));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}

/** Without empty fields: a form's controls hold the empty text where it began with nothing. */
function bare(value: unknown): unknown {
  if (value === '') return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((one: unknown) => bare(one) ?? '');
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value as FieldValues)
    .map(([name, one]: [string, unknown]) => [name, bare(one)] as const)
    .filter(([, one]) => one !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}
