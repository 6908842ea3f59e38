import { claimRows, fourFigures, fourFiguresWords } from '@minutebook/domain';
import type { ClaimRow } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { stringifySearch } from '../../address/read.ts';
import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import { LinkButton } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { ClaimsTable } from './ClaimsTable.tsx';
import { FourFigures } from './FourFigures.tsx';

const empty = 'What departments claim to have saved. A claim is verified by finance, never by who made it.';

/** What was claimed to be saved, what became of it, and who acts next. */
export function SavingsPage() {
  const { world } = useLedger();
  const { day } = useClocks();
  const { state, department } = useSearch({ from: '/benefits/savings' });
  const all = useMemo(() => claimRows(world), [world]);
  const figures = useMemo(() => fourFigures(world, day), [world, day]);
  const shown = all.filter(
    (one) =>
      (state === 'waiting' ? one.next !== 'nobody' : true) &&
      (department === undefined || one.departmentId === department),
  );
  return (
    <Page
      title="Savings"
      kind="Benefits"
      intro={all.length === 0 ? empty : `${fourFiguresWords(figures)}.`}
      actions={
        <RecordLink command="ClaimSaving">
          <LinkButton to="/benefits/savings/new">Claim a saving</LinkButton>
        </RecordLink>
      }
    >
      <BenefitsTabs />
      {all.length === 0 ? (
        <EmptyState>
          No saving has been claimed. A claim names a department, a benefit, its months, the figure that it rests on,
          and the line of a budget that needs less.
        </EmptyState>
      ) : (
        <>
          <FourFigures figures={figures} />
          <Filters all={all} shown={shown.length} chosen={{ state, department }} />
          <ClaimsTable rows={shown} />
        </>
      )}
    </Page>
  );
}

interface Chosen {
  readonly state: 'waiting' | undefined;
  readonly department: string | undefined;
}

interface FiltersProps {
  readonly all: readonly ClaimRow[];
  readonly shown: number;
  readonly chosen: Chosen;
}

function addressOf({ state, department }: Chosen): string {
  return `/benefits/savings${stringifySearch({ state, department })}`;
}

/** Each leads to one more or one less, and leaves the other as it was chosen. */
function Filters({ all, shown, chosen }: FiltersProps) {
  const { world } = useLedger();
  const departments = [...new Set(all.map(({ departmentId }) => departmentId))];
  return (
    <p className="govuk-body">
      {shown} of {all.length} claims are shown:{' '}
      <PathLink path={addressOf({ ...chosen, state: undefined })}>all</PathLink>,{' '}
      <PathLink path={addressOf({ ...chosen, state: 'waiting' })}>those that wait for somebody</PathLink>; of{' '}
      <PathLink path={addressOf({ ...chosen, department: undefined })}>every department</PathLink>
      {departments.map((one) => (
        <span key={one}>
          , <PathLink path={addressOf({ ...chosen, department: one })}>{departmentTitle(one, world)}</PathLink>
        </span>
      ))}
      .
    </p>
  );
}
