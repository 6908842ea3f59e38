import { Button } from '../../../design/Button.tsx';
import { yearAfter } from '../../fields/years.ts';
import type { TableStore } from './use-table-store.ts';

/** Gives a table by financial year the year before its first, or the one after its last. */
export function MoreYears({ years, widen }: Pick<TableStore, 'years' | 'widen'>) {
  const [before, after] = [yearAfter(years[0] ?? '', -1), yearAfter(years.at(-1) ?? '')];
  return (
    <p className="govuk-body">
      <Button type="button" look="secondary" onClick={() => widen([before, ...years])}>
        Add {before} before them
      </Button>{' '}
      <Button type="button" look="secondary" onClick={() => widen([...years, after])}>
        Add {after}
      </Button>
    </p>
  );
}
