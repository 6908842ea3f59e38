import {
  agreementKindWords,
  agreements,
  endingFigure,
  isOver,
  openChoice,
  partyTitle,
  pastNotice,
  termOf,
} from '@minutebook/domain';
import type { AgreementState, LedgerWorld } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { capital } from '../../design/capital.ts';
import { counted } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { WarningText } from '../../design/WarningText.tsx';
import { FigureView } from '../../figures/FigureView.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { MoneyTabs } from '../MoneyTabs.tsx';
import { ComingDays } from './ComingDays.tsx';
import { followsWords } from './follows.ts';
import { ValueByYear } from './ValueByYear.tsx';

/** Every agreement: with whom, until when, and what is to follow. */
export function AgreementsPage() {
  const { world } = useLedger();
  const { day } = useClocks();
  const all = agreements(world);
  const inForce = all.filter((one) => !isOver(one, day));
  return (
    <Page
      title="Agreements"
      kind="Budget"
      intro={
        all.length === 0
          ? 'What the council agreed on with suppliers and partners, until when, and at what service level.'
          : `${capital(counted(inForce.length, 'agreement'))} in force of ${all.length} recorded.`
      }
      actions={
        <RecordLink command="RecordAgreement">
          <LinkButton to="/budget/agreements/new">Record an agreement</LinkButton>
        </RecordLink>
      }
    >
      <MoneyTabs />
      {all.length === 0 ? (
        <EmptyState>
          No agreement has been recorded. It begins with the supplier or partner, its scope, its days and its value.
        </EmptyState>
      ) : (
        <Recorded all={all} />
      )}
    </Page>
  );
}

function Recorded({ all }: { readonly all: readonly AgreementState[] }) {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const past = pastNotice(world, day);
  return (
    <>
      <WarningText
        sentences={past.map((one) => `“${one.title}” is past its notice day, and nothing was chosen to follow.`)}
      />
      <div className="mb-figures">
        <FigureView figure={endingFigure(world, day)} was={then && compared && endingFigure(then, compared.day)} />
      </div>
      <Block heading="Every agreement">
        <Table
          caption="Agreements"
          captionHidden
          columns={columns}
          rows={all.map((agreement) => ({ agreement, world, day }))}
          keyOf={({ agreement }) => agreement.agreementId}
        />
      </Block>
      <Block heading="Ends and notice days in the next 12 months">
        <ComingDays />
      </Block>
      <Block heading="Value">
        <ValueByYear agreements={all} then={then && agreements(then)} />
      </Block>
    </>
  );
}

interface Row {
  readonly agreement: AgreementState;
  readonly world: LedgerWorld;
  readonly day: string;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Agreement',
    names: true,
    cell: ({ agreement: { agreementId, title } }) => (
      <PathLink path={`/budget/agreements/${agreementId}`}>{title}</PathLink>
    ),
    value: ({ agreement }) => agreement.title,
  },
  { heading: 'With', cell: ({ agreement, world }) => partyTitle(agreement.party, world) },
  { heading: 'Kind', whereRoom: true, cell: ({ agreement }) => agreementKindWords[agreement.kind] },
  {
    heading: 'Ends',
    cell: ({ agreement, day }) => endWords(agreement, day),
    value: ({ agreement }) => ({ day: agreement.ended?.on ?? termOf(agreement).value.lastDay }),
  },
  {
    heading: 'Notice by',
    cell: ({ agreement }) => {
      const { noticeDay } = termOf(agreement).value;
      return noticeDay === undefined ? '–' : <span className="mb-nowrap">{formatDay(noticeDay)}</span>;
    },
    value: ({ agreement }) => {
      const { noticeDay } = termOf(agreement).value;
      return noticeDay === undefined ? undefined : { day: noticeDay };
    },
  },
  {
    heading: 'What follows',
    cell: ({ agreement }) => (openChoice(agreement) === undefined ? followsWords(agreement) : 'Options are open'),
  },
];

function endWords(agreement: AgreementState, day: string) {
  const { ended } = agreement;
  const on = ended?.on ?? termOf(agreement).value.lastDay;
  return (
    <>
      <span className="mb-nowrap">{formatDay(on)}</span>
      {isOver(agreement, day) ? ', over' : ''}
    </>
  );
}
