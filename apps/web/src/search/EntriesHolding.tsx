import type { DomainEntry } from '@minutebook/domain';
import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { PathLink } from '../clock/links.tsx';
import { useFound } from './use-found.ts';
import { HowFar } from './WhyNothing.tsx';

interface EntriesHoldingProps {
  readonly words: string;
  readonly among: readonly DomainEntry[];
  /** Shows those that hold the words. */
  readonly children: (found: readonly DomainEntry[]) => ReactNode;
}

/** Of some entries those that hold words as they are typed, in any order; how far they were read, while some were not. */
export function EntriesHolding({ words, among, children }: EntriesHoldingProps) {
  const finding = useFound(words);
  const { entries } = finding.found;
  const found = useMemo(() => {
    const numbers = new Set(entries.entries.slice(0, entries.asTyped).map(({ n }) => n));
    return among.filter(({ n }) => numbers.has(n));
  }, [entries, among]);
  const all = `/search?${new URLSearchParams({ q: words }).toString()}`;
  return (
    <>
      <HowFar finding={finding} />
      {children(found)}
      <p className="govuk-body">
        <PathLink path={all}>Search for “{words}” and words nearly the same, in everything</PathLink>
      </p>
    </>
  );
}
