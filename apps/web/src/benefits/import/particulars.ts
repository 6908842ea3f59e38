import { channelTitle } from '@minutebook/domain';
import type { ColumnMeaning, FiguresSourceState, LedgerWorld } from '@minutebook/domain';

import type { Known } from '../../entries/differences-of.ts';
import { quartersWords } from './act-words.ts';

/** What is known of a source of figures, in words; nothing before its columns were stated. */
export function figuresSourceParticulars(source: FiguresSourceState | undefined, world: LedgerWorld): readonly Known[] {
  const mapping = source?.descriptions.at(-1)?.value.mapping;
  if (source === undefined || mapping === undefined) return [];
  const { columns, channels, departments, figures, ...how } = mapping;
  const named = { ...figures, ...channels, ...departments };
  return [
    { label: 'Title', words: source.title },
    { label: 'How often its columns were stated', words: String(source.descriptions.length) },
    ...columns.map((one) => ({
      key: `column ${one.column}`,
      label: `Column “${one.column}”`,
      words: meaningIn(one, world),
    })),
    ...Object.entries(named).map(([words, means]) => ({
      key: `words ${words}`,
      label: words === '' ? 'Department of all others' : `“${words}”`,
      words: means,
    })),
    ...Object.entries(how).flatMap(([name, said]) =>
      said === undefined
        ? []
        : [
            {
              label: howWords[name as keyof typeof how],
              words: name === 'quarters' ? quartersWords[how.quarters] : saidIn(said),
            },
          ],
    ),
  ];
}

const howWords = {
  service: 'Service of every row',
  restChannelId: 'Channel of the rest of a total',
  tier: 'Tier of new services',
  quarters: 'Quarters',
  basis: 'Was it counted?',
  whole: 'Does it state all that is known?',
  doesNotApply: 'Does not apply',
  notCollected: 'Not collected',
} as const;

function saidIn(said: string | boolean | readonly string[]): string {
  if (typeof said === 'boolean') return said ? 'yes' : 'no';
  return typeof said === 'string' ? said : said.join('; ');
}

function meaningIn(meaning: ColumnMeaning, world: LedgerWorld): string {
  if (meaning.kind === 'words') return meaning.words;
  const { figure, period, channelId, scale } = meaning;
  const channel = channelId === undefined ? undefined : channelTitle(channelId, world);
  return [figure, channel, period, scale].filter((one) => one !== undefined).join(', ');
}
