import { channels, columnFigures } from '@minutebook/domain';
import type { FiguresMapping } from '@minutebook/domain';

import { Select } from '../../design/fields/fields.tsx';
import { departmentOptions } from '../../recording/fields/department-options.ts';
import { useNow } from '../../replay/index.ts';
import { wordsIn } from './mapping-draft.ts';
import { figureWords } from './meanings.ts';
import type { FiguresTable } from './read-file.ts';

interface NamedProps {
  readonly table: FiguresTable;
  readonly mapping: FiguresMapping;
  readonly change: (part: Partial<FiguresMapping>) => void;
}

const figures = columnFigures.map((value) => ({ value, label: figureWords[value] }));

/** What the words of the file mean: its channels, the figures that its rows name, and its departments. */
export function Named({ table, mapping, change }: NamedProps) {
  const { world } = useNow();
  const ways = channels(world).map(({ channelId, title }) => ({ value: channelId, label: title }));
  return (
    <>
      {wordsIn(table, mapping, 'channel').map((word, at) => (
        <Select
          key={word}
          id={`channel-${at}`}
          label={`Channel “${word}”`}
          none="Not taken"
          options={ways}
          value={mapping.channels[word.toLowerCase()] ?? ''}
          onChange={({ target }) => change({ channels: withWord(mapping.channels, word.toLowerCase(), target.value) })}
        />
      ))}
      {wordsIn(table, mapping, 'figure').map((word, at) => (
        <Select
          key={word}
          id={`figure-${at}`}
          label={`Rows of “${word}”`}
          none="Not read"
          options={figures}
          value={mapping.figures[word.toLowerCase()] ?? ''}
          onChange={({ target }) =>
            change({
              figures: withWord(mapping.figures, word.toLowerCase(), target.value) as FiguresMapping['figures'],
            })
          }
        />
      ))}
      <Departments {...{ table, mapping, change }} />
    </>
  );
}

function Departments({ table, mapping, change }: NamedProps) {
  const { world } = useNow();
  const options = departmentOptions(world);
  return [...wordsIn(table, mapping, 'department'), ''].map((word, at) => (
    <Select
      key={word}
      id={`department-${at}`}
      label={word === '' ? 'Department of services that are not registered yet' : `Department “${word}”`}
      none={word === '' ? 'None: they are left out' : 'As of all others'}
      options={options}
      value={mapping.departments[word] ?? ''}
      onChange={({ target }) => change({ departments: withWord(mapping.departments, word, target.value) })}
    />
  ));
}

function withWord(all: Readonly<Record<string, string>>, word: string, value: string): Record<string, string> {
  const { [word]: _before, ...others } = all;
  return value === '' ? others : { ...others, [word]: value };
}
