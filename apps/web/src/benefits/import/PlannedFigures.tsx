import { measuredPeriodWords, periodWords } from '@minutebook/domain';
import type { FileAct, FiguresFile, FiguresPlan, RowRefused } from '@minutebook/domain';

import { Block } from '../../design/Block.tsx';
import { Button } from '../../design/Button.tsx';
import { Details } from '../../design/Details.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { counted, formatNumber } from '../../design/numbers.ts';
import { Progress } from '../../design/Progress.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { useImport } from './use-import.ts';
import type { FiguresImport } from './use-import.ts';

const doesWords: Readonly<Record<FileAct['does'], string>> = {
  register: 'Services registered',
  record: 'Figures recorded',
  correct: 'Figures corrected',
  withdraw: 'Figures withdrawn',
  notGiven: 'Periods without a figure, and why',
  adoptCost: 'Unit costs adopted',
};

/** Rows of a list that are shown; all of them can be taken away. */
const shown = 100;

interface Line {
  readonly words: string;
  readonly count: number;
}

const lineColumns: readonly Column<Line>[] = [
  { heading: 'What', names: true, cell: ({ words }) => words },
  { heading: 'How many', numeric: true, cell: ({ count }) => formatNumber(count), value: ({ count }) => count },
];

const actColumns: readonly Column<FileAct>[] = [
  { heading: 'Rows', cell: ({ rows }) => rows.join(', ') },
  { heading: 'Of', names: true, cell: ({ title }) => title },
  { heading: 'Period', cell: ({ period }) => (period === undefined ? '–' : inWords(period)) },
  { heading: 'What', cell: ({ does }) => doesWords[does] },
  { heading: 'Figures', cell: ({ command }) => figuresOf(command) },
];

const refusedColumns: readonly Column<RowRefused>[] = [
  { heading: 'Row', numeric: true, cell: ({ row }) => row, value: ({ row }) => row },
  { heading: 'Why', names: true, cell: ({ sentence }) => sentence },
  { heading: 'Rule', cell: ({ refusal }) => refusal },
];

/** What a file leads to, and what records it. */
export function PlannedFigures({ file, onBack }: { readonly file: FiguresFile; readonly onBack: () => void }) {
  const { plan, sending, recorded, failed, wasStopped, start, stop } = useImport(file);
  const isDone = plan.acts.length === 0;
  return (
    <>
      <Totals plan={plan} />
      <Failed failed={failed} />
      {sending === undefined ? null : <Progress label="Recording" done={sending.done} of={sending.of} />}
      <output className="govuk-body">{saidOf(recorded, wasStopped, isDone, sending !== undefined)}</output>
      {sending === undefined ? (
        <>
          {isDone ? null : (
            <Button type="button" onClick={start}>
              {recorded > 0 ? 'Go on' : `Record ${counted(plan.acts.length, 'change')}`}
            </Button>
          )}
          <p className="govuk-body">
            <button type="button" className="mb-link-button" onClick={onBack}>
              Back to the columns
            </button>
          </p>
        </>
      ) : (
        <Button type="button" onClick={stop}>
          Stop
        </Button>
      )}
      <Acts plan={plan} />
      <Refused refused={plan.refused} />
    </>
  );
}

function Failed({ failed }: Pick<FiguresImport, 'failed'>) {
  if (failed.length === 0) return null;
  return (
    <Block heading="Not recorded">
      <ul className="govuk-list govuk-list--bullet">
        {failed.slice(0, shown).map(({ title, sentence }) => (
          <li key={`${title} ${sentence}`}>
            {title}: {sentence}
          </li>
        ))}
      </ul>
    </Block>
  );
}

function saidOf(recorded: number, wasStopped: boolean, isDone: boolean, isSending: boolean): string {
  if (isSending) return '';
  const so = recorded === 0 ? '' : `${counted(recorded, 'change')} recorded. `;
  if (isDone) return `${so}The ledger holds all that the file states and that can be recorded.`;
  return wasStopped ? `${so}Stopped. What is left can be recorded now, or whenever the file is chosen again.` : so;
}

function Totals({ plan }: { readonly plan: FiguresPlan }) {
  const counts = Map.groupBy(plan.acts, ({ does }) => does);
  const lines: readonly Line[] = [
    ...Object.entries(doesWords).map(([does, words]) => ({
      words,
      count: counts.get(does as FileAct['does'])?.length ?? 0,
    })),
    { words: 'Updated in the same file, once the preliminary figure is recorded', count: plan.follow },
    { words: 'Held already, as the file states it', count: plan.unchanged },
    { words: 'Refused', count: plan.refused.length },
  ];
  return (
    <Block heading="What would be recorded" intro="A changed figure is a correction, and a missing one is nothing.">
      <Table
        caption="What the file leads to"
        captionHidden
        rows={lines}
        keyOf={({ words }) => words}
        columns={lineColumns}
        kept
      />
    </Block>
  );
}

function Acts({ plan: { acts } }: { readonly plan: FiguresPlan }) {
  if (acts.length === 0) return null;
  const many = acts.length > shown ? `The first ${shown} of ${formatNumber(acts.length)}` : `All ${acts.length}`;
  return (
    <Details summary={`${many} in their order`}>
      <Table
        caption="What would be recorded, in its order"
        captionHidden
        rows={acts.slice(0, shown)}
        all={acts}
        keyOf={(one) => acts.indexOf(one)}
        columns={actColumns}
      />
    </Details>
  );
}

function Refused({ refused }: { readonly refused: readonly RowRefused[] }) {
  const byRule = [...Map.groupBy(refused, ({ refusal }) => refusal)].map(([words, all]) => ({
    words,
    count: all.length,
  }));
  return (
    <Block heading="Refused" intro="Nothing is done of these rows, or of the figures that the sentence names.">
      {refused.length === 0 ? (
        <EmptyState>No row is refused.</EmptyState>
      ) : (
        <>
          <Table
            caption="Refused, by rule"
            captionHidden
            rows={byRule}
            keyOf={({ words }) => words}
            columns={lineColumns}
            kept
          />
          <Table
            caption={
              refused.length > shown
                ? `The first ${shown} of ${formatNumber(refused.length)} refused`
                : 'Every row refused'
            }
            rows={refused.slice(0, shown)}
            all={refused}
            keyOf={(one) => refused.indexOf(one)}
            columns={refusedColumns}
          />
        </>
      )}
    </Block>
  );
}

/** A period in words; of a benefit, what the file calls it. */
function inWords(period: string): string {
  return /^\d{4}-(?:Q[1-4]|0[1-9]|1[0-2])$/.test(period) ? periodWords(period) : period;
}

/** The figures that a command states, in few words. */
function figuresOf(command: FileAct['command']): string {
  switch (command.type) {
    case 'CorrectEntry':
      return figuresOf(command.instead);
    case 'WithdrawEntry':
    case 'RegisterService':
      return '–';
    case 'RecordContacts':
      return command.contacts.map(({ channelId, contacts }) => `${channelId} ${formatNumber(contacts)}`).join(', ');
    case 'RecordCallHandling': {
      const { offered, answered, abandoned } = command;
      const all = { offered, answered, abandoned };
      return Object.entries(all)
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${formatNumber(value)}`]))
        .join(', ');
    }
    case 'RecordSatisfaction':
      return `${formatNumber(command.satisfied)} of ${formatNumber(command.respondents)} satisfied`;
    case 'RecordFiguresNotGiven':
      return command.because === 'doesNotApply' ? 'does not apply' : 'not collected';
    case 'AdoptServiceUnitCost':
      return `${command.channelId} ${command.pence}p`;
    case 'RecordMeasurement':
      return `${formatNumber(command.value)} in ${measuredPeriodWords(command.period)}`;
    case 'GiveNoMeasurement':
      return command.because === 'doesNotApply' ? 'does not apply' : 'not collected';
  }
}
