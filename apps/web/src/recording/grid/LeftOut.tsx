import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';
import type { FieldError } from '../../design/fields/ErrorSummary.tsx';
import { cellId } from './grid-of.ts';
import type { GridThing } from './grid-of.ts';
import type { RowLeft } from './read-rows.ts';
import type { Doing } from './use-recording-rows.ts';

interface LeftOutProps {
  readonly doing: Doing;
  /** Turns to the page of the grid that has a row, and gives the focus to its cell of this id. */
  readonly bring: (thing: GridThing, cell: string) => void;
}

/** Everything for which rows were left out, each leading to its cell, also on another page; nothing where none was. Takes the focus. */
export function LeftOut({ doing: { attempt, missing, left }, bring }: LeftOutProps) {
  const errors = [...(missing === undefined ? [] : [missing]), ...left.flatMap((one) => errorsOf(one, bring))];
  return errors.length === 0 ? null : <ErrorSummary key={attempt} errors={errors} />;
}

function errorsOf({ row: { thing, first }, why }: RowLeft, bring: LeftOutProps['bring']): readonly FieldError[] {
  return why.map(({ sentence, columns: [column = first] }) => {
    const fieldId = cellId(thing, column);
    return { fieldId, message: `${thing.title}: ${sentence}`, bring: () => bring(thing, fieldId) };
  });
}
