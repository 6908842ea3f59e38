import { Block } from '../../design/Block.tsx';
import { formatNumber } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { FileReport } from './checked-file.ts';

const parts = [
  { part: 'taken', words: 'Taken' },
  { part: 'unread', words: 'Not understood, or without a value' },
  { part: 'notTaken', words: 'In rows that are not taken yet' },
  { part: 'labels', words: 'Labels of rows and columns' },
  { part: 'blank', words: 'Blank' },
] as const;

/** What became of every cell of the file, so that none is dropped in silence. */
export function CellTally({ cells }: Pick<FileReport, 'cells'>) {
  return (
    <Block heading="Its cells" intro={`The file has ${formatNumber(cells.all)} cells; these numbers add up to that.`}>
      <div className="mb-reading">
        <Table
          caption="What became of the cells"
          captionHidden
          rows={parts}
          keyOf={({ part }) => part}
          columns={[
            { heading: 'Cells', names: true, cell: ({ words }) => words },
            {
              heading: 'How many',
              numeric: true,
              cell: ({ part }) => formatNumber(cells[part]),
              value: ({ part }) => cells[part],
            },
          ]}
        />
      </div>
    </Block>
  );
}
