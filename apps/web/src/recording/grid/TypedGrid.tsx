import { counted } from '../../design/numbers.ts';
import { pageOf, Pagination } from '../../design/Pagination.tsx';
import { Grid } from './Grid.tsx';
import type { GridOf, GridThing } from './grid-of.ts';
import { LeftOut } from './LeftOut.tsx';
import { RecordRows } from './RecordRows.tsx';
import type { GridDraft } from './use-grid-draft.ts';
import { useBringing } from './use-bringing.ts';
import { useRecordingRows } from './use-recording-rows.ts';
import type { Recording } from './use-recording-rows.ts';

interface TypedGridProps<Thing extends GridThing> extends Omit<Recording<Thing>, 'called' | 'draft'> {
  readonly of: GridOf<Thing>;
  readonly draft: Recording<Thing>['draft'] & Pick<GridDraft<unknown>, 'keptAt'>;
  /** Which page of its rows is shown, as an address writes it. */
  readonly page: string;
  readonly caption: string;
  /** The widths of the columns after the first, as CSS has them. */
  readonly widths: string;
  /** What the button says. */
  readonly label: string;
}

/** A page of a grid, and what records all that was typed in it: each row by itself, in one act. */
export function TypedGrid<Thing extends GridThing>(props: TypedGridProps<Thing>) {
  const { of, draft, all, page, caption, widths, label } = props;
  const { rows: shown, page: at, pages } = pageOf(all, Number(page));
  const { doing, say, recordAll } = useRecordingRows({ ...props, called: of.called });
  const bring = useBringing(all);
  return (
    <>
      <p className="govuk-hint mb-small">
        Tab goes from cell to cell, and Enter down; Ctrl+Enter (⌘+Enter on a Mac) records. After the last cell of a row,
        → leads to its entries.
      </p>
      <Grid
        {...{ of, all, shown, caption, widths }}
        store={draft.store}
        onRecord={recordAll}
        onPasted={(left, lines) => say([`${counted(lines, 'line')} pasted.`, ...left].join(' '))}
      />
      <Pagination page={at} pages={pages} of={`${of.called}s`} resetScroll={false} />
      <RecordRows {...{ doing, label }} keptAt={draft.keptAt} called={of.called} onRecord={recordAll}>
        <LeftOut doing={doing} bring={bring} />
      </RecordRows>
    </>
  );
}
