import type { PlannedFigures as FiguresPlanned, WantedFigures } from '@minutebook/api';
import type { FileAct, LedgerWorld } from '@minutebook/domain';
import { channelTitle, fileActs } from '@minutebook/domain';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import { EntryLink } from '../../clock/links.tsx';
import { Block } from '../../design/Block.tsx';
import { Button } from '../../design/Button.tsx';
import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';
import { counted, formatNumber } from '../../design/numbers.ts';
import { Progress } from '../../design/Progress.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Refusal } from '../../importing/Refusal.tsx';
import { useAsking } from '../../importing/use-asking.ts';
import { usePlan } from '../../importing/use-plan.ts';
import { server, useNow } from '../../replay/index.ts';
import { figuresOf } from '../figure-words.ts';
import type { TitleOf } from '../figure-words.ts';
import { doesWords, howMany, inWords } from './act-words.ts';
import { correctedBy } from './corrected.ts';
import type { Corrected } from './corrected.ts';
import type { MappingDraft } from './mapping-draft.ts';
import type { FiguresTable } from './read-file.ts';
import { RefusedRows } from './RefusedRows.tsx';
import { SaveFigures } from './SaveFigures.tsx';

interface Line {
  readonly words: string;
  readonly count: number;
}

const lineColumns: readonly Column<Line>[] = [
  { heading: 'What', names: true, cell: ({ words }) => words },
  { heading: 'How many', numeric: true, cell: ({ count }) => formatNumber(count), value: ({ count }) => count },
];

function actColumns(titleOf: TitleOf, world: LedgerWorld): readonly Column<FileAct>[] {
  return [
    { heading: 'Rows', cell: ({ rows }) => rows.join(', ') },
    { heading: 'Of', names: true, cell: ({ title }) => title },
    { heading: 'Period', cell: ({ period }) => (period === undefined ? '–' : inWords(period)) },
    { heading: 'What', cell: ({ does }) => doesWords[does] },
    {
      heading: 'Recorded before',
      cell: (one) => {
        const before = correctedBy(one, world);
        return before === undefined ? '–' : <Before before={before} titleOf={titleOf} />;
      },
      value: (one) => {
        const before = correctedBy(one, world);
        return before === undefined ? '' : figuresOf(before.stated, titleOf);
      },
    },
    { heading: 'Figures', cell: ({ command }) => figuresOf(command, titleOf) },
  ];
}

interface BeforeProps {
  readonly before: Corrected;
  readonly titleOf: TitleOf;
}

function Before({ before: { n, stated }, titleOf }: BeforeProps) {
  return (
    <>
      {figuresOf(stated, titleOf)} (<EntryLink n={n} />)
    </>
  );
}

interface PlannedFiguresProps {
  readonly table: FiguresTable;
  readonly draft: MappingDraft;
  readonly onBack: () => void;
  /** It is being recorded. */
  readonly onStarted: () => void;
}

const planOf = (wanted: WantedFigures) => server.figureImports.plan.mutate(wanted);

/** What a file leads to, worked out by the server, and then the word to record it. */
export function PlannedFigures({
  table: { fileId, document },
  draft: { sourceId, sourceLine },
  onBack,
  onStarted,
}: PlannedFiguresProps) {
  const wanted = useMemo(
    () => ({ fileId, sourceId, sourceLine: sourceLine.trim().slice(0, 200) }),
    [fileId, sourceId, sourceLine],
  );
  const planning = usePlan(wanted, planOf);
  return (
    <>
      <div aria-live="polite">
        {planning.kind === 'planning' ? <Progress label="Working out what would be recorded" done={0} of={0} /> : null}
      </div>
      {planning.kind === 'refused' ? (
        <Refusal title="This file cannot be imported so" sentence={planning.sentence} />
      ) : null}
      {planning.kind === 'planned' ? <Plan plan={planning} {...{ wanted, document, onStarted }} /> : null}
      <p className="govuk-body">
        <button type="button" className="mb-link-button" onClick={onBack}>
          Back to the columns
        </button>
      </p>
    </>
  );
}

interface PlanProps {
  readonly plan: FiguresPlanned;
  readonly wanted: WantedFigures;
  readonly onStarted: () => void;
}

function Plan({ plan, wanted, document, onStarted }: PlanProps & { readonly document: string }) {
  return (
    <>
      <Totals plan={plan} />
      <Acts acts={plan.acts} />
      <RefusedRows refused={plan.refused} />
      {plan.acts.count === 0 ? (
        <p>
          <output className="govuk-body">The ledger holds all that the file states and that can be recorded.</output>
        </p>
      ) : (
        <Start {...{ plan, wanted, onStarted }} />
      )}
      {plan.acts.count + plan.refused.count === 0 ? null : <SaveFigures wanted={wanted} document={document} />}
    </>
  );
}

function Start({ plan, wanted, onStarted }: PlanProps) {
  const navigate = useNavigate();
  const { sending, problems, ask } = useAsking();
  const start = async (): Promise<string | undefined> => {
    const answer = await server.figureImports.start.mutate(wanted);
    if (answer.kind === 'refused') return answer.sentence;
    onStarted();
    await navigate({ to: '/benefits/import', search: { import: answer.importId } });
    return undefined;
  };
  return (
    <>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <Button id="start" type="button" aria-disabled={sending} onClick={() => ask([], start, 'start')}>
        Record {counted(plan.acts.count, 'change')}
      </Button>
    </>
  );
}

function Totals({ plan }: { readonly plan: FiguresPlanned }) {
  const counts = new Map(plan.acts.byKind.map(({ does, count }) => [does, count]));
  const lines: readonly Line[] = [
    ...fileActs.map((does) => ({ words: doesWords[does], count: counts.get(does) ?? 0 })),
    { words: 'Updated in the same file, once the preliminary figure is recorded', count: plan.follow },
    { words: 'Held already, as the file states it', count: plan.unchanged },
    { words: 'Refused', count: plan.refused.count },
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

function Acts({ acts: { count, first } }: Pick<FiguresPlanned, 'acts'>) {
  const { world } = useNow();
  const columns = useMemo(() => actColumns((channelId) => channelTitle(channelId, world), world), [world]);
  if (count === 0) return null;
  return (
    <Block heading={`${howMany(first.length, count)} in their order`}>
      <Table
        caption="What would be recorded, in its order"
        captionHidden
        rows={first}
        keyOf={(one) => first.indexOf(one)}
        columns={columns}
      />
    </Block>
  );
}
