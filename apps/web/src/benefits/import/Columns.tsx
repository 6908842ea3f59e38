import { channels } from '@minutebook/domain';
import type { ColumnMeaning, FiguresMapping } from '@minutebook/domain';
import { useMemo, useState } from 'react';

import { Details } from '../../design/Details.tsx';
import { Select } from '../../design/fields/fields.tsx';
import { counted } from '../../design/numbers.ts';
import { useNow } from '../../replay/index.ts';
import { choicesOf, columnHint, valueOf } from './meanings.ts';
import type { FiguresTable } from './read-file.ts';

interface ColumnsProps {
  readonly table: FiguresTable;
  readonly mapping: FiguresMapping;
  readonly onChange: (columns: FiguresMapping['columns']) => void;
}

const shown = 3;

/** Every column with what it means: those that are read, and behind them the others. */
export function Columns({ table, mapping, onChange }: ColumnsProps) {
  const meant = new Map(mapping.columns.map((one) => [one.column, one]));
  // A column stays where it was when the page was opened, whatever is chosen for it.
  const [readAtFirst] = useState(() => new Set(meant.keys()));
  const isFew = table.columns.length <= 12;
  const isShown = ({ column }: FiguresTable['columns'][number]) => isFew || readAtFirst.has(column);
  const first = table.columns.filter(isShown);
  const others = table.columns.filter((one) => !isShown(one));
  const change = (column: string, meaning: ColumnMeaning | undefined): void => {
    const rest = mapping.columns.filter((one) => one.column !== column);
    onChange(meaning === undefined ? rest : [...rest, meaning]);
  };
  const all = (some: FiguresTable['columns']) =>
    some.map((one) => (
      <Column key={one.column} column={one} table={table} meaning={meant.get(one.column)} onChange={change} />
    ));
  return (
    <>
      {all(first)}
      {others.length === 0 ? null : (
        <Details summary={`${counted(others.length, 'column')} not read`} keep>
          {all(others)}
        </Details>
      )}
    </>
  );
}

interface ColumnProps {
  readonly column: FiguresTable['columns'][number];
  readonly table: FiguresTable;
  readonly meaning: ColumnMeaning | undefined;
  readonly onChange: (column: string, meaning: ColumnMeaning | undefined) => void;
}

function Column({ column: { column, name, index }, table, meaning, onChange }: ColumnProps) {
  const { world } = useNow();
  const choices = useMemo(() => choicesOf(channels(world)), [world]);
  const samples = useMemo(() => samplesOf(table, index), [table, index]);
  const choose = (value: string): void => {
    const found = choices.find((one) => one.value === value)?.meaning;
    const period = meaning?.kind === 'figure' ? meaning.period : undefined;
    const dated = found?.kind === 'figure' && period !== undefined ? { period } : {};
    onChange(column, found && { ...found, ...dated, column });
  };
  return (
    <Select
      id={`column-${index}`}
      label={name === '' ? `Column ${index + 1}` : name}
      hint={columnHint(meaning, samples)}
      none="Not read"
      options={choices}
      value={valueOf(meaning)}
      onChange={({ target }) => choose(target.value)}
    />
  );
}

function samplesOf(table: FiguresTable, index: number): readonly string[] {
  const texts = new Set<string>();
  for (const { cells } of table.rows) {
    const text = (cells[index] ?? '').trim();
    if (text !== '') texts.add(text.slice(0, 80));
    if (texts.size >= shown) break;
  }
  return [...texts];
}
