import { dayOf } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { formatDay } from '../design/days.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { useNow } from '../replay/index.ts';
import { ReturnToToday } from './ReturnToToday.tsx';
import { useClocks } from './use-clocks.ts';

/** For a page that is empty because the dates shown are before the ledger begins: when it does, and how to look further back. */
export function BeforeTheLedger() {
  const { clocks } = useClocks();
  const { entries } = useNow();
  const [first] = entries;
  if (first === undefined) return null;
  const { knownOn, effectiveOn } = clocks;
  const recorded = dayOf(first.recordedAt);
  const happened = entries.reduce((day, one) => (one.effectiveOn < day ? one.effectiveOn : day), first.effectiveOn);
  return (
    <EmptyState>
      <p className="govuk-body">
        Nothing is known here at the dates shown. The first entry of the ledger was recorded on {formatDay(recorded)};
        the earliest thing it tells of happened on {formatDay(happened)}.
      </p>
      {knownOn !== undefined && effectiveOn === undefined && knownOn >= happened ? (
        <p className="govuk-body">
          <Link to="." search={(before: object) => ({ ...before, asof: undefined, on: knownOn })}>
            See what was true on {formatDay(knownOn)}, as far as is known today
          </Link>
        </p>
      ) : null}
      <p className="govuk-body">
        <ReturnToToday />
      </p>
    </EmptyState>
  );
}
