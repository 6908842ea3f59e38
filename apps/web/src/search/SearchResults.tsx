import { useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useMemo } from 'react';

import { useClocks } from '../clock/use-clocks.ts';
import { formatNumber } from '../design/numbers.ts';
import { useMoment } from '../replay/index.ts';
import { countOf } from './found.ts';
import type { Found } from './found.ts';
import { FoundList } from './FoundList.tsx';
import { groupsOf } from './groups-of.ts';
import { Searchable } from './Searchable.tsx';
import type { Searched } from './Searchable.tsx';
import { useFound } from './use-found.ts';
import { HowFar, NearlyOnly, WhyNothing } from './WhyNothing.tsx';

interface SearchResultsProps {
  readonly words: string;
  /** Id of the option that the arrow keys have reached. */
  readonly active: string | undefined;
  readonly close: () => void;
  /** Told how many options are shown. */
  readonly onShown: (count: number) => void;
}

/** The best of what is found under words, as known at the date of the page, and where all of it is. */
export function SearchResults(props: SearchResultsProps) {
  // Kept here, above what waits for the things of this moment: whatever waits forgets what it worked out.
  const moment = useMoment(useClocks().clocks);
  return (
    <Suspense fallback={<p className="govuk-body">The search is being loaded.</p>}>
      <Searchable moment={moment}>{(searched) => <Results {...props} searched={searched} />}</Searchable>
    </Suspense>
  );
}

function Results({ words, active, close, onShown, searched }: SearchResultsProps & { readonly searched: Searched }) {
  const finding = useFound(words, searched);
  const here = useLocation({ select: ({ pathname }) => pathname });
  const { found, isWhole } = finding;
  const groups = useMemo(() => (words === '' ? [] : groupsOf(words, finding, here)), [words, finding, here]);
  const shown = groups.reduce((sum, { options }) => sum + options.length, 0);
  useEffect(() => onShown(shown), [onShown, shown]);
  const isNothing = words !== '' && countOf(found) === 0 && found.asked.day === undefined;
  return (
    <>
      <output className="govuk-visually-hidden">{words === '' ? '' : said(found, isWhole)}</output>
      <NearlyOnly found={found} />
      {groups.length === 0 ? null : <FoundList groups={groups} wanted={found.wanted} active={active} close={close} />}
      {isNothing ? <WhyNothing finding={finding} /> : null}
      {words === '' ? null : <HowFar finding={finding} />}
    </>
  );
}

function said(found: Found, isWhole: boolean): string {
  const count = countOf(found);
  return `${count === 0 ? 'Nothing' : formatNumber(count)} found${isWhole ? '' : ' so far'}`;
}
