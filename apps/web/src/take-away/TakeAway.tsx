import { useSearch } from '@tanstack/react-router';
import { useContext, useState } from 'react';

import { useAsKnown } from '../clock/as-known.ts';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import type { Column } from './column.ts';
import { formatNumber } from '../design/numbers.ts';
import { copiedOf, copy } from './copy.ts';
import { csvOf } from './csv.ts';
import { excelOf } from './excel.ts';
import { gather } from './gather.ts';
import { saidOf } from './said-of.ts';
import { ThenComes } from './then-comes.ts';

interface TakeAwayProps {
  readonly caption: string;
  readonly columns: readonly Column<unknown>[];
  /** All rows, those on other pages of the list among them. */
  readonly rows: readonly unknown[];
  /** What they add up to: lines at the end, which are none of the rows. */
  readonly totals?: readonly unknown[] | undefined;
  /** Lines that stand above the rows besides, such as how a figure is worked out. */
  readonly says?: readonly string[];
}

const nothing: readonly never[] = [];

const notSaved = 'The file could not be made. Try again, or save the table in the other form.';
const notThereYet =
  'What it said at the date compared with is still being fetched. Take the table away once that stands in it.';
const notCopied = 'The browser did not allow copying here. Save the table as CSV or Excel instead.';

/** Lets the reader take all rows of a table away: as a file for spreadsheets, or into a paper. */
export function TakeAway({ caption, columns, rows, totals = nothing, says = nothing }: TakeAwayProps) {
  const [told, setTold] = useState('');
  const said = useSaid(caption, says);
  const ledger = useLedger();
  const { day } = useClocks();
  const gathered = () => gather(columns, [...rows, ...totals], { ledger, day });
  const thenComes = useContext(ThenComes);
  const counted = rows.length === 1 ? '1 row' : `${formatNumber(rows.length)} rows`;
  const save = async (ending: string, make: typeof csvOf): Promise<string> => {
    const { head, file } = said();
    const { saveFile } = await import('./save-file.ts');
    saveFile(`${file}.${ending}`, await make(head, await gathered()));
    return `Saved ${counted} as ${file}.${ending}`;
  };
  const copyAll = async (): Promise<string> => {
    await copy(gathered().then((table) => copiedOf(said().head, table)));
    return `Copied ${counted}. Paste them into a paper.`;
  };
  const run = (doing: () => Promise<string>, failed: string): void => {
    if (thenComes) {
      setTold(notThereYet);
      return;
    }
    setTold('Making it…');
    doing().then(setTold, () => setTold(failed));
  };
  return (
    <>
      <p className="govuk-body mb-take-away">
        <Press onPress={() => run(() => save('csv', csvOf), notSaved)}>Save as CSV</Press>
        <Press onPress={() => run(() => save('xlsx', excelOf), notSaved)}>Save as Excel</Press>
        <Press onPress={() => run(copyAll, notCopied)}>Copy as text</Press>
      </p>
      <p className="mb-small">{counted}, under lines that say which dates and filters the page shows.</p>
      <output className="mb-small">{told}</output>
    </>
  );
}

function Press({ onPress, children }: { readonly onPress: () => void; readonly children: string }) {
  return (
    <button type="button" className="mb-link-button" onClick={onPress}>
      {children}
    </button>
  );
}

function useSaid(caption: string, says: readonly string[]) {
  const asKnown = useAsKnown();
  const search = useSearch({ strict: false });
  return () => {
    const page = document.title.split(' – ', 1)[0] ?? '';
    const { head, file } = saidOf({ page, caption, asKnown, search, address: location.href });
    return { head: [...head, ...says], file };
  };
}
