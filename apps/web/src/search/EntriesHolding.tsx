import type { DomainEntry } from '@minutebook/domain';
import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { PathLink } from '../clock/links.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { askedFor, textOf } from './asked/asked-for.ts';
import { useReading } from './entries/reading.ts';
import { pathOfAll } from './options.ts';
import { HowFar } from './WhyNothing.tsx';

interface EntriesHoldingProps {
  readonly words: string;
  readonly among: readonly DomainEntry[];
  /** Shows those that hold the words. */
  readonly children: (found: readonly DomainEntry[]) => ReactNode;
}

/**
 * Of some entries those that hold words as they are typed, in any order; how far they were read, while some were not. Nothing
 * but entries is looked for, so that what finds everything else is neither fetched nor worked out.
 */
export function EntriesHolding({ words, among, children }: EntriesHoldingProps) {
  const { day } = useClocks();
  const moment = useLedger();
  const { index, read, isWhole } = useReading(moment);
  const numbers = useMemo(() => {
    const { entries, asTyped } = index.find(textOf(words, askedFor(words, day)), moment, read);
    return new Set(entries.slice(0, asTyped).map(({ n }) => n));
  }, [words, index, read, moment, day]);
  const found = useMemo(() => among.filter(({ n }) => numbers.has(n)), [numbers, among]);
  return (
    <>
      <HowFar finding={{ read, moment, isWhole }} />
      {children(found)}
      <p className="govuk-body">
        <PathLink path={pathOfAll(words)}>Search for “{words}” and words nearly the same, in everything</PathLink>
      </p>
    </>
  );
}
