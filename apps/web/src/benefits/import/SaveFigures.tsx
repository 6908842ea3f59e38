import type { WantedFigures } from '@minutebook/api';
import { channelTitle } from '@minutebook/domain';

import { SaveList } from '../../importing/SaveList.tsx';
import { server, useNow } from '../../replay/index.ts';
import { csvOf } from '../../take-away/csv.ts';
import { saveFile } from '../../take-away/save-file.ts';
import { figuresOf } from '../figure-words.ts';
import { doesWords, inWords } from './act-words.ts';

interface SaveFiguresProps {
  readonly wanted: WantedFigures;
  readonly document: string;
}

const headings = ['Row', 'Of', 'Period', 'What', 'Figures, or why not'];

/** Saves all that would be recorded, and every row that is refused, as a file. */
export function SaveFigures({ wanted, document }: SaveFiguresProps) {
  const { world } = useNow();
  const save = async (): Promise<string | undefined> => {
    const answer = await server.figureImports.list.mutate(wanted);
    if (answer.kind === 'refused') return answer.sentence;
    const lines = [
      ...answer.acts.map(({ rows, title, period, does, command }) => [
        rows.join(' '),
        title,
        period === undefined ? null : inWords(period),
        doesWords[does],
        figuresOf(command, (channelId) => channelTitle(channelId, world)),
      ]),
      ...answer.refused.map(({ row, title, period, sentence }) => [
        String(row),
        title ?? null,
        period === undefined ? null : inWords(period),
        'Refused',
        sentence,
      ]),
    ];
    const csv = await csvOf([`What ${document} leads to`], { headings, lines });
    saveFile(`plan-${document.replace(/\.[^.]*$/, '')}.csv`, csv);
    return undefined;
  };
  return <SaveList id="save-plan" words="Save all that would be recorded, and every row refused (CSV)" save={save} />;
}
