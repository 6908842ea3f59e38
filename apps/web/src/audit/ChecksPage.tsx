import { lateAfter, milestonesOf } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';

import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { Block } from '../design/Block.tsx';
import { FigureView } from '../figures/FigureView.tsx';
import { Page } from '../shell/Page.tsx';
import { AuditTabs } from './public/AuditTabs.tsx';
import { Breaches } from './Breaches.tsx';
import { Imported } from './Imported.tsx';
import { lateEntries, lateFigure } from './late-entries.ts';
import { PagedEntries } from './PagedEntries.tsx';
import { StartedWithoutApproval } from './StartedWithoutApproval.tsx';

/** What can be found wrong without asking anybody. */
export function ChecksPage() {
  return (
    <Page
      title="Checks"
      intro="What the ledger finds about itself: projects that were started and have lost their approval, rules that do not hold, entries that came late or from elsewhere, and milestones that were left open."
    >
      <AuditTabs />
      <Block
        heading="Started, and may not go on"
        intro="No project is to be delivered without a current approval at a gate that commits to delivery. An approval can be lost after the start: called in, withdrawn, or decided again."
      >
        <StartedWithoutApproval />
      </Block>
      <Block
        heading="Rules checked again"
        intro="When an entry is recorded, it is checked against others that may change at the same moment. These rules are therefore checked again here, over everything known."
      >
        <Breaches />
      </Block>
      <Block
        heading="Late entries"
        intro={`What was recorded more than ${lateAfter} days after it took effect, newest first: on the days between, nobody could have seen it here. Imported entries are left out.`}
      >
        <Late />
      </Block>
      <Block
        heading="Imported entries"
        intro="What was taken from a published file instead of being recorded here by a person."
      >
        <Imported />
      </Block>
      <Block
        heading="Milestones overdue"
        intro="Open projects only. Either the milestone is late, or that it was met has not been recorded."
      >
        <PastTheirDay />
      </Block>
    </Page>
  );
}

function Late() {
  const ledger = useLedger();
  const compared = useCompared();
  const figure = useMemo(() => lateFigure(ledger), [ledger]);
  const was = useMemo(() => (compared === undefined ? undefined : lateFigure(compared)), [compared]);
  const entries = useMemo(() => lateEntries(ledger), [ledger]);
  return (
    <>
      <div className="mb-figures">
        <FigureView figure={figure} was={was} />
      </div>
      {entries.length === 0 ? null : (
        <PagedEntries caption="Entries recorded late, newest first" entries={entries} onAPage={10} />
      )}
    </>
  );
}

function PastTheirDay() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const figure = useMemo(() => milestonesOf(world, day).late, [world, day]);
  const dayThen = compared?.day;
  const was = useMemo(
    () => (then === undefined || dayThen === undefined ? undefined : milestonesOf(then, dayThen).late),
    [then, dayThen],
  );
  return (
    <>
      <div className="mb-figures">
        <FigureView figure={figure} was={was} />
      </div>
      <p className="govuk-body">
        <Link to="/">See each with its dates on the overview</Link>
      </p>
    </>
  );
}
