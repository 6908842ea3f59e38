import { decisionsRegister } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { BeforeTheLedger } from '../../clock/BeforeTheLedger.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { pageOf, Pagination } from '../../design/Pagination.tsx';
import { Page } from '../../shell/Page.tsx';
import { DecisionsFilter } from './DecisionsFilter.tsx';
import { DecisionsTable } from './DecisionsTable.tsx';
import { GovernanceTabs } from '../GovernanceTabs.tsx';
import type { DecisionsSearch } from '../search.ts';

/** Every decision of boards and officers. */
export function DecisionsPage() {
  const { world } = useLedger();
  const { past } = useClocks();
  return (
    <Page
      title="Decisions"
      kind="Governance"
      intro="Every decision of boards and of officers. A decision that was called in, or that another took the place of, stays here and says so."
    >
      <GovernanceTabs />
      {past && world.n === 0 ? <BeforeTheLedger /> : <Register />}
    </Page>
  );
}

function Register() {
  const search = useSearch({ from: '/governance/decisions' });
  const { world } = useLedger();
  const rows = useMemo(() => decisionsRegister(world, filterOf(search)), [world, search]);
  const shown = pageOf(rows, Number(search.page ?? 1));
  return (
    <>
      <DecisionsFilter search={search} />
      <Block heading="Register" intro={rows.length === 0 ? undefined : <output>{inWords(rows.length)}</output>}>
        {rows.length === 0 && isNarrowed(search) ? (
          <p className="govuk-body">No decision is as these filters ask for.</p>
        ) : (
          <DecisionsTable rows={shown.rows} all={rows} />
        )}
        <Pagination page={shown.page} pages={shown.pages} of="decisions" />
      </Block>
    </>
  );
}

function inWords(decisions: number): string {
  return decisions === 1 ? '1 decision.' : `${decisions} decisions, the latest first.`;
}

function isNarrowed(search: DecisionsSearch): boolean {
  return Object.values(filterOf(search)).some((value) => value !== undefined);
}

function filterOf({ words, outcome, project, board, gate, takenBy, from, to }: DecisionsSearch) {
  return { words, outcome, projectId: project, boardId: board, gateId: gate, takenBy, from, to };
}
