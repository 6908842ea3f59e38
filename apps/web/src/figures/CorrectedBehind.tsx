import { correctedBehind, entriesBehind } from '@minutebook/domain';
import type { CorrectedBehind as Corrected, Figure, MeetingHad } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';

import { EntryLink, PathLink } from '../clock/links.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { afterEntry } from '../clock/point.ts';
import { useClocks } from '../clock/use-clocks.ts';
import { formatDay } from '../design/days.ts';
import { counted, formatNumber, formatValue } from '../design/numbers.ts';

/** On how many entries a figure rests, which of them were corrected how late, and which boards met without knowing it. */
export function CorrectedBehind({ figure }: { readonly figure: Figure }) {
  const { names } = useLedger();
  const { day } = useClocks();
  const corrected = useMemo(() => correctedBehind(figure, names, day), [figure, names, day]);
  if (corrected.length === 0) return null;
  const rests = entriesBehind(figure).length;
  const withdrawn = corrected.some(({ how }) => how === 'withdrawn');
  return (
    <>
      <p className="mb-small">
        <strong>What was corrected.</strong> It rests on {rests === 1 ? '1 entry' : `${formatNumber(rests)} entries`};{' '}
        {corrected.length === 1 ? '1 of them was' : `${formatNumber(corrected.length)} of them were`} corrected
        {withdrawn ? ' or withdrawn' : ''}.
      </p>
      <CorrectedEntries corrected={corrected} />
    </>
  );
}

/** Entries that were put right, each with how late, and which boards met without knowing it. */
export function CorrectedEntries({ corrected }: { readonly corrected: readonly Corrected[] }) {
  return (
    <ul className="govuk-list mb-terms">
      {corrected.map((one) => (
        <li key={one.n}>
          <OneCorrected corrected={one} />
        </li>
      ))}
    </ul>
  );
}

function OneCorrected({
  corrected: { n, how, by, daysLater, recordedOn, meetings },
}: {
  readonly corrected: Corrected;
}) {
  const [last, ...others] = meetings;
  return (
    <>
      <PathLink path={`/entries/${n}`}>Entry {n}</PathLink> was {how} {formatValue(daysLater, 'days')} later, on{' '}
      {formatDay(recordedOn)}, by <EntryLink n={by} />.{' '}
      {last === undefined ? null : <NotKnown meeting={last} others={others.length} />}
    </>
  );
}

/** Who met with the entry before them and without its correction, and the page as they had it. */
function NotKnown({ meeting, others }: { readonly meeting: MeetingHad; readonly others: number }) {
  const { board, heldOn, position } = meeting;
  const more = others === 0 ? '' : `, nor did those who sat in ${counted(others, 'meeting')} before it`;
  const asof = position === undefined ? heldOn : afterEntry(position, heldOn);
  return (
    <>
      The {board} met on {formatDay(heldOn)} and did not know it{more}.{' '}
      <Link to="." search={(before: object) => ({ ...before, asof, on: undefined, since: undefined })}>
        See what that board had
      </Link>
    </>
  );
}
