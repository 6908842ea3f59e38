import type { ProgrammeState } from '@minutebook/domain';
import { useEffect } from 'react';

import { useLedger } from '../clock/page-ledger.tsx';
import { formatDay } from '../design/days.ts';
import { StatedBy } from '../entries/amending/CorrectLink.tsx';
import { SummaryList } from '../design/SummaryList.tsx';
import { askSession, useSession } from '../replay/index.ts';
import { Page } from '../shell/Page.tsx';
import { SettingsTabs } from '../settings/public/SettingsTabs.tsx';
import { Aims } from './Aims.tsx';
import { LazyComesNext } from './public/LazyComesNext.tsx';
import { NotSetUp } from './NotSetUp.tsx';

/** What the programme rests on: its particulars and aims. */
export function ProgrammePage() {
  const programme = useLedger().world.states('programme')[0];
  useHeaderToo(programme !== undefined);
  return (
    <Page title="Programme" kind="Settings" intro="What the programme is, and what it is for.">
      <SettingsTabs />
      {programme === undefined ? <NotSetUp /> : <Established programme={programme} />}
    </Page>
  );
}

function Established({ programme }: { readonly programme: ProgrammeState }) {
  const entry = <StatedBy n={programme.established} words={`Entry ${programme.established}`} />;
  return (
    <>
      <LazyComesNext />
      <SummaryList
        rows={[
          { label: 'Title', value: programme.title, action: entry },
          { label: 'Council', value: programme.council, action: entry },
          { label: 'Purpose', value: <span className="mb-prose">{programme.purpose}</span>, action: entry },
          {
            label: 'Ends',
            value: programme.endsOn === undefined ? 'Not stated' : formatDay(programme.endsOn),
            action: entry,
          },
          ...(programme.demonstration
            ? [{ label: 'Demonstration', value: 'Yes: everything here is invented', action: entry }]
            : []),
        ]}
      />
      <Aims aims={programme.aims} />
    </>
  );
}

/** The header names the programme as the session knows it, which is asked for again once a programme is there. */
function useHeaderToo(established: boolean): void {
  const session = useSession();
  const unnamed = session.kind === 'known' && session.programme === null;
  useEffect(() => {
    if (established && unnamed) void askSession();
  }, [established, unnamed]);
}
