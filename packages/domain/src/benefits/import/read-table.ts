import { periodIn } from '../period-in.ts';
import { notGivenAs, readFigure, saidOf } from './read-cell.ts';
import type { NotGivenAs } from './read-cell.ts';
import type { ColumnFigure, ColumnMeaning, FiguresMapping } from '../figures-source/mapping.ts';
import type { FileRow, FileTable } from './file-table.ts';

/** What cells together say of one thing in one period. */
export interface TableStatement {
  /** The words by which the file knows the service or the benefit. */
  readonly key: string;
  readonly about: 'service' | 'benefit';
  readonly title: string;
  readonly department: string;
  readonly what: 'contacts' | 'callHandling' | 'satisfaction' | 'measurement' | 'unitCost';
  readonly period: string;
  readonly preliminary: boolean;
  readonly definition: string | undefined;
  readonly rows: readonly number[];
  /** By the figure’s name or, of contacts and unit costs, by channel; `total` is that of all channels. */
  readonly figures: ReadonlyMap<string, number>;
  readonly notGiven: NotGivenAs | undefined;
}

/** What of a table is not taken, and why. */
export interface RowRefused {
  readonly row: number;
  /** As refusals are named: a true sentence of now. */
  readonly refusal: string;
  readonly sentence: string;
  /** The service or benefit, as the file calls it where it is not there yet; absent where the row names none. */
  readonly title?: string;
  /** Absent where the row names none. */
  readonly period?: string;
  /** The channels whose figures are not taken. */
  readonly channelIds?: readonly string[];
}

type Why = Pick<RowRefused, 'refusal' | 'sentence'>;
type About = Pick<RowRefused, 'title' | 'period' | 'channelIds'>;

export interface TableRead {
  readonly statements: readonly TableStatement[];
  readonly refused: readonly RowRefused[];
}

type FigureColumn = Extract<ColumnMeaning, { kind: 'figure' }>;
type Figure = Omit<FigureColumn, 'figure'> & { readonly figure: ColumnFigure };

interface Placed<Meaning> {
  readonly meaning: Meaning;
  readonly index: number;
}

interface Gathering extends Omit<TableStatement, 'rows' | 'figures' | 'notGiven'> {
  readonly rows: number[];
  readonly figures: Map<string, number>;
  readonly heldBy: Map<string, number>;
  notGiven: TableStatement['notGiven'];
  isSpoilt: boolean;
}

/** Reads every row by the mapping, one in a step. Statements come in the order of the file. */
export function* readingFiguresTable(table: FileTable, mapping: FiguresMapping): Generator<void, TableRead, void> {
  const reader = new TableReader(table, mapping);
  for (const row of table.rows) {
    yield;
    reader.read(row);
  }
  return reader.done();
}

class TableReader {
  readonly #mapping: FiguresMapping;
  readonly #figures: readonly Placed<FigureColumn>[];
  readonly #words: ReadonlyMap<string, readonly Placed<ColumnMeaning>[]>;
  readonly #gathered = new Map<string, Gathering>();
  readonly #refused: RowRefused[] = [];

  constructor(table: FileTable, mapping: FiguresMapping) {
    const at = new Map(table.columns.map(({ column, index }) => [column, index]));
    const placed = mapping.columns.flatMap((meaning) => {
      const index = at.get(meaning.column);
      return index === undefined ? [] : [{ meaning, index }];
    });
    this.#mapping = mapping;
    this.#figures = placed.filter((one): one is Placed<FigureColumn> => one.meaning.kind === 'figure');
    this.#words = Map.groupBy(placed, ({ meaning }) => (meaning.kind === 'words' ? meaning.words : ''));
  }

  read(row: FileRow): void {
    const about = this.#words.has('benefit') ? 'benefit' : 'service';
    const key = this.#wordsOf(row, about) || (this.#mapping.service ?? '');
    if (key === '') {
      const isBlank = this.#figures.every(({ index }) => (row.cells[index] ?? '').trim() === '');
      return isBlank
        ? undefined
        : this.#refuse(row, 'RowNamesNoService', `Row ${row.number} does not say which ${about} it is of.`);
    }
    const stated = this.#wordsOf(row, 'period');
    // Whether 2011-12 is a month or a year is for the measure of the benefit to say.
    const ofRow = about === 'benefit' ? stated : periodIn(stated, this.#mapping.quarters);
    if (ofRow === undefined && this.#figures.some(({ meaning }) => meaning.period === undefined)) {
      const title = this.#wordsOf(row, 'title') || key;
      return this.#refuse(row, 'PeriodIsNotRead', `“${stated.slice(0, 50)}” is no month or quarter.`, { title });
    }
    const head = {
      key,
      about,
      title: this.#wordsOf(row, 'title') || key,
      department: this.#wordsOf(row, 'department'),
      preliminary: /^(?:p|prelim|preliminary|provisional|y|yes|true)$/i.test(this.#wordsOf(row, 'preliminary')),
      definition: this.#definitionOf(row),
    } as const;
    const named = this.#mapping.figures[this.#wordsOf(row, 'figure').toLowerCase()];
    for (const { meaning: column, index } of this.#figures) {
      const figure = column.figure === 'ofTheRow' ? named : column.figure;
      if (figure === undefined) continue;
      const meaning = { ...column, figure };
      this.#take(row, { meaning, index }, { ...head, what: thingOf(meaning), period: column.period ?? ofRow ?? '' });
    }
  }

  #take(
    row: FileRow,
    { meaning, index }: Placed<Figure>,
    head: Omit<TableStatement, 'rows' | 'figures' | 'notGiven'>,
  ): void {
    const into = this.#into(row, head);
    const spoil = (refusal: string, sentence: string) => this.#spoil(into, row, { refusal, sentence }, meaning);
    const cell = readFigure(row.cells[index] ?? '', meaning, this.#mapping);
    switch (cell.kind) {
      case 'blank': {
        const because = head.definition === undefined ? undefined : saidOf(head.definition, this.#mapping);
        if (because !== undefined) into.notGiven ??= notGivenAs(because, this.#wordsOf(row, 'definition'));
        return undefined;
      }
      case 'notGiven': {
        const { kind: _kind, ...said } = cell;
        into.notGiven ??= said;
        return undefined;
      }
      case 'fault':
        return spoil('CellIsAFault', `“${meaning.column}” holds ${cell.text}, a fault of the spreadsheet.`);
      case 'unclear':
        return spoil('CellIsNotRead', `“${cell.text}” in “${meaning.column}” is no figure of this kind.`);
      case 'number':
        return this.#hold(into, row, meaning, cell.value);
    }
  }

  #hold(into: Gathering, row: FileRow, meaning: Figure, value: number): undefined {
    const name = this.#nameOf(row, meaning);
    if (name === undefined) {
      const sentence = `No channel is meant by “${this.#wordsOf(row, 'channel').slice(0, 50)}”.`;
      return this.#spoil(into, row, { refusal: 'ChannelIsNotThere', sentence }, meaning);
    }
    const before = into.heldBy.get(name);
    if (before !== undefined && into.figures.get(name) !== value) {
      const sentence = `Rows ${before} and ${row.number} give ${into.figures.get(name)} and ${value} for the same.`;
      return this.#spoil(into, row, { refusal: 'FigureIsGivenTwice', sentence }, meaning);
    }
    into.figures.set(name, value);
    into.heldBy.set(name, row.number);
    return undefined;
  }

  #nameOf(row: FileRow, { figure, channelId }: Figure): string | undefined {
    if (figure !== 'contacts' && figure !== 'unitCost') return figure;
    if (channelId !== undefined) return channelId;
    const stated = this.#wordsOf(row, 'channel').toLowerCase();
    return this.#mapping.channels[stated];
  }

  #into(row: FileRow, head: Omit<TableStatement, 'rows' | 'figures' | 'notGiven'>): Gathering {
    const id = JSON.stringify([head.key, head.what, head.period, head.preliminary]);
    let found = this.#gathered.get(id);
    if (found === undefined) {
      found = { ...head, rows: [], figures: new Map(), heldBy: new Map(), notGiven: undefined, isSpoilt: false };
      this.#gathered.set(id, found);
    }
    if (found.rows.at(-1) !== row.number) found.rows.push(row.number);
    return found;
  }

  #spoil(into: Gathering, row: FileRow, { refusal, sentence }: Why, meaning: Figure): undefined {
    const name =
      meaning.figure === 'contacts' || meaning.figure === 'unitCost' ? this.#nameOf(row, meaning) : undefined;
    const channels = name === undefined ? {} : { channelIds: [name] };
    into.isSpoilt = true;
    const { title, period } = into;
    return this.#refuse(row, refusal, sentence, { title, period, ...channels });
  }

  #refuse({ number }: FileRow, refusal: string, sentence: string, about: About = {}): undefined {
    this.#refused.push({ row: number, refusal, sentence, ...about });
  }

  #wordsOf(row: FileRow, words: string): string {
    return (
      (this.#words.get(words) ?? []).map(({ index }) => (row.cells[index] ?? '').trim()).find((one) => one !== '') ?? ''
    );
  }

  /** What is said of how it was counted; of several columns each under its own name. */
  #definitionOf(row: FileRow): string | undefined {
    const all = (this.#words.get('definition') ?? []).flatMap(({ meaning, index }) => {
      const text = (row.cells[index] ?? '').trim();
      return text === '' ? [] : [{ text, column: meaning.column }];
    });
    if (all.length === 0) return undefined;
    const several = (this.#words.get('definition') ?? []).length > 1;
    return all
      .map(({ text, column }) => (several ? `${column}: ${text}` : text))
      .join('\n')
      .slice(0, 10_000);
  }

  done(): TableRead {
    const whole = [...this.#gathered.values()].filter(({ isSpoilt }) => !isSpoilt);
    return { statements: whole, refused: this.#refused };
  }
}

function thingOf({ figure }: Figure): TableStatement['what'] {
  switch (figure) {
    case 'contacts':
    case 'total':
      return 'contacts';
    case 'unitCost':
      return 'unitCost';
    case 'respondents':
    case 'satisfied':
      return 'satisfaction';
    case 'value':
    case 'numerator':
    case 'denominator':
      return 'measurement';
    case 'offered':
    case 'answered':
    case 'abandoned':
    case 'abandonedShare':
    case 'waitSeconds':
    case 'talkSeconds':
      return 'callHandling';
  }
}
