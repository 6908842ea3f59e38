import { governance } from '@minutebook/domain';
import type { Governance, LedgerWorld } from '@minutebook/domain';
import { useMemo } from 'react';

import { BeforeTheLedger } from '../clock/BeforeTheLedger.tsx';
import { BoardsTooSmall } from './board/TooFew.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { Block } from '../design/Block.tsx';
import { LinkButton } from '../design/Button.tsx';
import { formatDay } from '../design/days.ts';
import { PathLink } from '../clock/links.tsx';
import { PrintedDetails } from '../design/PrintedDetails.tsx';
import { LazyComesNext } from '../programme/public/LazyComesNext.tsx';
import { RecordLink } from '../recording/RecordLink.tsx';
import { Page } from '../shell/Page.tsx';
import { Compliance } from './Compliance.tsx';
import { Conditions } from './Conditions.tsx';
import { FirstGovernanceSteps } from './FirstGovernanceSteps.tsx';
import { GovernanceTabs } from './GovernanceTabs.tsx';
import { Pipeline } from './Pipeline.tsx';
import { LazyWaits } from './waits/LazyWaits.tsx';

/** Where every project stands between the first gate and the end of delivery. */
export function GovernancePage() {
  const programme = useLedger().world.states('programme')[0];
  const { past } = useClocks();
  if (programme === undefined || (programme.frameworks.length === 0 && !past)) {
    return (
      <Page
        title="Governance"
        intro="By which gates projects go on, what boards decided, and which projects have no approved plan."
      >
        <GovernanceTabs />
        {past ? <BeforeTheLedger /> : <FirstGovernanceSteps />}
      </Page>
    );
  }
  return <WhereThingsStand />;
}

function WhereThingsStand() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const report = useMemo(() => governance(world, day), [world, day]);
  const was = useThen(useCompared()?.world, compared?.day);
  return (
    <Page
      title="Governance"
      intro={<Summary report={report} />}
      actions={
        <RecordLink command="CallMeeting">
          <LinkButton to="/meetings/new">Call a meeting</LinkButton>
        </RecordLink>
      }
    >
      <GovernanceTabs />
      <BoardsTooSmall />
      <LazyComesNext />
      <Standing report={report} was={was} />
    </Page>
  );
}

/** Governance at a date that the page is compared with. */
function useThen(world: LedgerWorld | undefined, day: string | undefined): Governance | undefined {
  return useMemo(() => (world === undefined || day === undefined ? undefined : governance(world, day)), [world, day]);
}

interface StandingProps {
  readonly report: Governance;
  /** That of the date compared with; absent when nothing is compared. */
  readonly was: Governance | undefined;
}

function Standing({ report, was }: StandingProps) {
  return (
    <>
      <Block heading="Gates" intro="Every open project stands before the gate it comes to next.">
        <Pipeline pipeline={report.pipeline} was={was?.pipeline} />
        <PrintedDetails summary="The way through the gates: how long plans wait for a decision">
          <LazyWaits />
        </PrintedDetails>
      </Block>
      <Block
        heading="Projects without an approved plan"
        intro="Every project is to have one. Once delivery has begun, only an approval that commits to delivery counts."
      >
        <Compliance compliance={report.compliance} was={was?.compliance} />
      </Block>
      <Block heading="Conditions" intro="One whose day has passed without evidence blocks the project’s next gate.">
        <Conditions conditions={report.conditions} was={was?.conditions} />
      </Block>
    </>
  );
}

function Summary({ report: { compliance, conditions, coming } }: Pick<StandingProps, 'report'>) {
  const overdue = conditions.overdue.value;
  const late =
    overdue === 0
      ? 'No condition is overdue.'
      : `${overdue} ${overdue === 1 ? 'condition is' : 'conditions are'} overdue.`;
  const next = coming[0];
  return (
    <>
      {compliance.sentence} {late}{' '}
      {next === undefined ? (
        'No meeting is called.'
      ) : (
        <>
          The next meeting is{' '}
          <PathLink path={`/meetings/${next.meeting.meetingId}`}>
            {next.board}, {formatDay(next.meeting.heldOn)}
          </PathLink>
          .
        </>
      )}
    </>
  );
}
