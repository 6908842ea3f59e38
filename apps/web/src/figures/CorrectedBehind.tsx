import { correctedBehind, entriesBehind, explain, putRightLate } from '@minutebook/domain';
import type { CorrectedBehind as Corrected, Figure, MeetingHad } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';

import { DatedLink, EntryLink, PathLink } from '../clock/links.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { afterEntry } from '../clock/point.ts';
import { useClocks } from '../clock/use-clocks.ts';
import { formatDay } from '../design/days.ts';
import { placeOfFigure } from './figure-place.ts';
import { counted, formatNumber } from '../design/numbers.ts';

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
      <CorrectedEntries
        corrected={corrected}
        place={placeOfFigure(figure.label)}
        begins={Math.min(...explain(figure).entries)}
      />
    </>
  );
}

interface CorrectedEntriesProps {
  readonly corrected: readonly Corrected[];
  /** Of the figure that rests on them, on its page; absent where it is another page's. */
  readonly place?: string;
  /** Number of the first entry that the figure itself adds up: before it there was nothing of the figure. */
  readonly begins?: number;
}

/** Entries that were put right, each with how late, and which boards met without knowing it. */
export function CorrectedEntries({ corrected, place, begins = 0 }: CorrectedEntriesProps) {
  return (
    <ul className="govuk-list mb-terms">
      {corrected.map((one) => (
        <li key={one.n}>
          <OneCorrected corrected={one} place={place} begins={begins} />
        </li>
      ))}
    </ul>
  );
}

interface OneCorrectedProps {
  readonly corrected: Corrected;
  readonly place: string | undefined;
  readonly begins: number;
}

function OneCorrected({ corrected, place, begins }: OneCorrectedProps) {
  const { n, how, by, daysLater, recordedOn, meetings } = corrected;
  const [last, ...others] = meetings;
  return (
    <>
      <PathLink path={`/entries/${n}`}>Entry {n}</PathLink> was {putRightLate(how, daysLater)}, on{' '}
      {formatDay(recordedOn)}, by <EntryLink n={by} />.{' '}
      {last === undefined ? null : (
        <NotKnown meeting={last} others={others.length} n={n} place={place} begins={begins} />
      )}
    </>
  );
}

interface NotKnownProps {
  readonly meeting: MeetingHad;
  /** How many met before it without knowing. */
  readonly others: number;
  /** The entry that they had. */
  readonly n: number;
  readonly place: string | undefined;
  readonly begins: number;
}

/** Who met with the entry before them and without its correction, and the page as they had it. */
function NotKnown({ meeting, others, n, place, begins }: NotKnownProps) {
  const { board, heldOn, position } = meeting;
  const more = others === 0 ? '' : `, nor did those who sat in ${counted(others, 'meeting')} before it`;
  const asof = position === undefined ? heldOn : afterEntry(position, heldOn);
  const met = `The ${board} met on ${formatDay(heldOn)} and did not know it${more}.`;
  // What a claim rests on was there before the claim: the figure of claims read nothing then, which says nothing of the entry.
  if (position !== undefined && begins > position) {
    return (
      <>
        {met} Nothing of this figure had been recorded by then.{' '}
        <DatedLink path={`/entries/${n}`} asof={asof}>
          See the entry as that board had it
        </DatedLink>
      </>
    );
  }
  return (
    <>
      {met}{' '}
      <Link
        to="."
        {...(place === undefined ? {} : { hash: place })}
        search={(before: object) => ({ ...before, asof, on: undefined, since: undefined })}
      >
        See what that board had
      </Link>
    </>
  );
}
