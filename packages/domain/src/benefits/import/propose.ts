import { comparable } from '../../kernel/text.ts';
import type { ChannelState } from '../channel/state.ts';
import type { ColumnMeaning, FiguresMapping } from '../figures-source/mapping.ts';
import { periodIn } from '../period-in.ts';

type Figure = Extract<ColumnMeaning, { kind: 'figure' }>;
type Words = Extract<ColumnMeaning, { kind: 'words' }>['words'];

const wordsOfColumns: readonly (readonly [RegExp, Words])[] = [
  [/footnote|definition/, 'definition'],
  [/preliminary/, 'preliminary'],
  [/^(slug|service|service id|state name|body)$/, 'service'],
  [/^benefit( id)?$/, 'benefit'],
  [/^(name of service|service name|title)$/, 'title'],
  [/^(department|directorate)$/, 'department'],
  [/^(period|month|quarter|reporting period)$/, 'period'],
  [/^channel$/, 'channel'],
  [/^(figure|measure|kind)$/, 'figure'],
];

const figuresOfColumns: readonly (readonly [RegExp, Figure['figure']])[] = [
  [/^total transactions\b/, 'total'],
  [/\bcpt\b|cost per (transaction|contact)/, 'unitCost'],
  [/abandon\w* (rate|share|%)/, 'abandonedShare'],
  [/abandon/, 'abandoned'],
  [/wait/, 'waitSeconds'],
  [/talk|handle time/, 'talkSeconds'],
  [/answered/, 'answered'],
  [/offered|call volume|call center volume/, 'offered'],
  [/respondents/, 'respondents'],
  [/satisfied/, 'satisfied'],
  [/^numerator$/, 'numerator'],
  [/^denominator$/, 'denominator'],
  [/^(value|measurement)$/, 'value'],
  [/^(contacts|transactions|digital transactions|volume)\b/, 'contacts'],
];

/**
 * What the columns of a table seem to mean, for somebody to confirm. A column that is not sure is not read: a column such
 * as `2012-Q4 Vol.` may be a year that ends there, and is never taken for a quarter.
 */
export function proposeFigures(
  columns: readonly { readonly column: string; readonly name: string }[],
  channels: readonly ChannelState[],
  quarters: FiguresMapping['quarters'],
): readonly ColumnMeaning[] {
  const taken = new Set<string>();
  return columns.flatMap(({ column, name }): readonly ColumnMeaning[] => {
    const text = comparable(name);
    const words = wordsOfColumns.find(([is]) => is.test(text))?.[1];
    if (words !== undefined) {
      if (words !== 'definition' && taken.has(words)) return [];
      taken.add(words);
      return [{ kind: 'words', column, words }];
    }
    if (/totals? check|\[12 months\]|\bvol\.$/.test(text)) return [];
    return figureColumn(column, text, { channels, quarters, rowsNameFigures: taken.has('figure') });
  });
}

interface Naming {
  readonly channels: readonly ChannelState[];
  readonly quarters: FiguresMapping['quarters'];
  readonly rowsNameFigures: boolean;
}

/** The figure that a column seems to hold, by its name; none where it is not sure. */
function figureColumn(
  column: string,
  text: string,
  { channels, quarters, rowsNameFigures }: Naming,
): readonly ColumnMeaning[] {
  const period = periodOf(text, quarters);
  const dated = period === undefined ? {} : { period };
  const channel = channels.find(({ title }) => isOfChannel(text, comparable(title), period));
  const figure = figuresOfColumns.find(([is]) => is.test(text))?.[1];
  if (figure === undefined) {
    const isPeriod = periodIn(text, quarters) !== undefined;
    if (channel === undefined && !isPeriod) return [];
    const named = isPeriod && rowsNameFigures ? 'ofTheRow' : 'contacts';
    return [{ kind: 'figure', column, figure: named, ...dated, ...(channel && { channelId: channel.channelId }) }];
  }
  const rest = channels.find((one) => !one.digital);
  const of = /digital/.test(text) ? channels.find((one) => one.digital) : figure === 'unitCost' ? rest : channel;
  const hasChannel = (figure === 'contacts' || figure === 'unitCost') && of !== undefined;
  const minutes = /minute/.test(text) ? { scale: 'minutes' as const } : {};
  const fraction = figure === 'abandonedShare' && /rate/.test(text) ? { scale: 'fraction' as const } : {};
  const ofChannel = hasChannel ? { channelId: of.channelId } : {};
  return [{ kind: 'figure', column, figure, ...dated, ...ofChannel, ...minutes, ...fraction }];
}

/** Whether a column is named after a channel, with or without a period. */
function isOfChannel(text: string, title: string, period: string | undefined): boolean {
  return text === title || (period !== undefined && text.startsWith(`${title} `));
}

/** The period that a name ends or begins with, or is. */
function periodOf(text: string, quarters: FiguresMapping['quarters']): string | undefined {
  const parts = text.split(' ');
  const tries = [
    text,
    parts.slice(1).join(' '),
    parts.slice(-4).join(' '),
    parts.slice(-3).join(' '),
    parts.slice(-2).join(' '),
    parts.at(-1),
    parts[0],
  ];
  return tries.flatMap((one) => (one === undefined ? [] : (periodIn(one, quarters) ?? [])))[0];
}
