import { columnFigures, columnWords, periodWords } from '@minutebook/domain';
import type { ChannelState, ColumnFigure, ColumnMeaning } from '@minutebook/domain';

type Words = (typeof columnWords)[number];

const wordsWords: Readonly<Record<Words, string>> = {
  service: 'Service: what the row is of',
  title: 'Title of the service',
  department: 'Department',
  benefit: 'Benefit: what the row is of',
  figure: 'Which figure the row gives',
  period: 'Month or quarter',
  channel: 'Channel',
  definition: 'How it is counted',
  preliminary: 'Whether it is preliminary',
};

/** What figures are called where somebody chooses them. */
export const figureWords: Readonly<Record<ColumnFigure, string>> = {
  contacts: 'Contacts',
  total: 'Contacts of all channels together',
  unitCost: 'Cost of a contact, in pounds',
  offered: 'Calls offered',
  answered: 'Calls answered',
  abandoned: 'Calls abandoned',
  abandonedShare: 'Share of calls abandoned',
  waitSeconds: 'Average wait',
  talkSeconds: 'Average talk',
  respondents: 'People who answered a survey',
  satisfied: 'People who were satisfied',
  value: 'Measurement of a benefit',
  numerator: 'Measurement: how many of them',
  denominator: 'Measurement: of how many',
};

/** One meaning that a column may have, under a value that a list of choices keeps. */
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly meaning:
    | Omit<Extract<ColumnMeaning, { kind: 'figure' }>, 'column' | 'period'>
    | Omit<Extract<ColumnMeaning, { kind: 'words' }>, 'column'>;
}

/** Every meaning that a column may have. */
export function choicesOf(channels: readonly ChannelState[]): readonly Choice[] {
  const words = columnWords.map((one): Choice => ({
    value: `words ${one}`,
    label: wordsWords[one],
    meaning: { kind: 'words', words: one },
  }));
  const figures = columnFigures.flatMap((figure): readonly Choice[] => {
    const plain: Choice = {
      value: `figure ${figure}`,
      label: figureWords[figure],
      meaning: { kind: 'figure', figure },
    };
    if (figure === 'contacts' || figure === 'unitCost') {
      const byChannel = channels.map(({ channelId, title }): Choice => ({
        value: `figure ${figure} ${channelId}`,
        label: `${figureWords[figure]}: ${title}`,
        meaning: { kind: 'figure', figure, channelId },
      }));
      return [{ ...plain, label: `${plain.label}, by the channel of the row` }, ...byChannel];
    }
    if (figure === 'waitSeconds' || figure === 'talkSeconds')
      return [seconds(plain), scaled(plain, 'minutes', 'in minutes')];
    if (figure === 'abandonedShare')
      return [{ ...plain, label: `${plain.label}, in %` }, scaled(plain, 'fraction', 'as 0.05')];
    return [plain];
  });
  const ofTheRow: Choice = {
    value: 'figure ofTheRow',
    label: 'The figure that the row names',
    meaning: { kind: 'figure', figure: 'ofTheRow' },
  };
  return [...words, ...figures, ofTheRow];
}

function seconds(plain: Choice): Choice {
  return { ...plain, label: `${plain.label}, in seconds or as 4:57` };
}

function scaled(plain: Choice, scale: 'minutes' | 'fraction', words: string): Choice {
  return {
    value: `${plain.value} ${scale}`,
    label: `${plain.label}, ${words}`,
    meaning: { ...plain.meaning, scale } as Choice['meaning'],
  };
}

/** The value by which a list of choices keeps what a column means; empty where it is not read. */
export function valueOf(meaning: ColumnMeaning | undefined): string {
  if (meaning === undefined) return '';
  if (meaning.kind === 'words') return `words ${meaning.words}`;
  return ['figure', meaning.figure, meaning.channelId, meaning.scale].filter((one) => one !== undefined).join(' ');
}

/** What is said of a column beside its choices. */
export function columnHint(meaning: ColumnMeaning | undefined, samples: readonly string[]): string {
  const period =
    meaning?.kind === 'figure' && meaning.period !== undefined ? `Of ${periodWords(meaning.period)}. ` : '';
  return `${period}${samples.length === 0 ? 'It has no cells.' : `Such as ${samples.map((one) => `“${one}”`).join(', ')}.`}`;
}
