import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';
import type { FieldError } from '../../design/fields/ErrorSummary.tsx';
import { cellId } from './grid-of.ts';
import type { RowLeft } from './read-rows.ts';
import type { Doing } from './use-recording-rows.ts';

/** Everything for which rows were left out, each leading to its cell; nothing where none was. Takes the focus. */
export function LeftOut({ doing: { attempt, missing, left } }: { readonly doing: Doing }) {
  const errors = [...(missing === undefined ? [] : [missing]), ...left.flatMap(errorsOf)];
  return errors.length === 0 ? null : <ErrorSummary key={attempt} errors={errors} />;
}

function errorsOf({ row: { thing, first }, why }: RowLeft): readonly FieldError[] {
  return why.map(({ sentence, columns: [column = first] }) => ({
    fieldId: cellId(thing, column),
    message: `${thing.title}: ${sentence}`,
  }));
}
