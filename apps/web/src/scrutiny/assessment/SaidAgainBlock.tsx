import { entriesOfTheme, findingsSaidAgain, saidOf } from '@minutebook/domain';
import type { SaidAgain, ThemeOverTime, ThemeStanding } from '@minutebook/domain';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import type { TagColour } from '../../design/Tag.tsx';
import { FigureView } from '../../figures/FigureView.tsx';

const standings: Readonly<Record<ThemeStanding, { readonly words: string; readonly colour: TagColour }>> = {
  saidAgain: { words: 'Said again', colour: 'red' },
  new: { words: 'New', colour: 'yellow' },
  wentAway: { words: 'Went away', colour: 'green' },
};

const columns: readonly Column<ThemeOverTime>[] = [
  { heading: 'Theme', names: true, cell: ({ theme }) => theme },
  {
    heading: 'What became of it',
    cell: ({ standing }) => <Tag colour={standings[standing].colour}>{standings[standing].words}</Tag>,
    value: ({ standing }) => standings[standing].words,
  },
  {
    heading: 'Found in',
    cell: ({ found }) => (
      <>
        {found.map(({ assessment: { assessmentId, title, published }, findings }) => (
          <div key={assessmentId}>
            <PathLink path={`/assurance/assessments/${assessmentId}`}>{title}</PathLink>, {formatDay(published.on)}
            {findings.map(({ n, value }) => (
              <div key={n} className="mb-secondary mb-prose">
                {value.text}
              </div>
            ))}
          </div>
        ))}
      </>
    ),
    value: ({ found }) => found.map(({ assessment }) => `${assessment.title}, ${assessment.published.on}`).join('; '),
  },
  {
    heading: 'Entries',
    cell: (row) => <EntryLinks numbers={entriesOfTheme(row)} />,
    value: 'entries',
    entries: entriesOfTheme,
  },
];

interface SaidAgainProps {
  readonly said: SaidAgain;
  /** Whether there is more than one subject, so that each must be named. */
  readonly several: boolean;
}

/** What several assessments of a subject found: what was said again, and what went away. */
export function SaidAgainBlock({ said, several }: SaidAgainProps) {
  const then = useCompared()?.world;
  const was = then && saidOf(findingsSaidAgain(then), said.subject);
  const none = (figure: SaidAgain['saidAgain']) => ({ ...figure, value: 0, terms: [] });
  return (
    <Block
      heading={several ? `Said again, and what went away: ${said.subject}` : 'Said again, and what went away'}
      intro={introOf(said)}
    >
      <div className="mb-figures">
        {(['saidAgain', 'wentAway'] as const).map((one) => (
          <FigureView key={one} figure={said[one]} was={then && (was?.[one] ?? none(said[one]))} small />
        ))}
      </div>
      <Table
        caption={`Themes of the assessments of ${said.subject}`}
        captionHidden
        columns={columns}
        rows={said.themes}
        keyOf={({ theme }) => theme}
      />
    </Block>
  );
}

function introOf({ compared, withoutFindings }: SaidAgain): string {
  const last = compared.at(-1);
  const left =
    withoutFindings.length === 0
      ? ''
      : ` Left out, since no finding of them is recorded: ${withoutFindings.map(({ title }) => title).join(', ')}.`;
  return `By the themes of ${compared.length} assessments, up to that of ${last === undefined ? '' : formatDay(last.published.on)}. A theme went away where the last of them does not find it.${left}`;
}
