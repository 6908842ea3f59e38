import { correctedBehind, explain, pairedTerms } from '@minutebook/domain';
import type { Figure, RuleInForce, Term } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { withDays } from '../design/days.ts';
import type { Column } from '../take-away/column.ts';
import { TakeAway } from '../take-away/TakeAway.tsx';
import { correctedWords } from './corrected-words.ts';

interface TakeExplanationProps {
  readonly figure: Figure;
  /** The same figure at the point compared with; absent when nothing is compared. */
  readonly was: Figure | undefined;
}

/** A figure or one of its parts, now and at the point compared with. */
interface Part {
  readonly label: string;
  readonly is: Term | undefined;
  readonly was: Term | undefined;
}

/** Lets the reader take away what a figure is made of: every part with the entries behind it, and what it was. */
export function TakeExplanation({ figure, was }: TakeExplanationProps) {
  const { names } = useLedger();
  const { day } = useClocks();
  const corrected = useMemo(() => correctedBehind(figure, names, day), [figure, names, day]);
  const label = withDays(figure.label);
  const parts = pairedTerms(was ?? { ...figure, terms: [] }, figure).map((pair): Part => ({
    ...pair,
    label: withDays((pair.is ?? pair.was)?.label ?? ''),
  }));
  const whole: Part = { label, is: asTerm(figure), was: was && asTerm(was) };
  return (
    <TakeAway
      caption={`Explained: ${label}`}
      columns={columnsOf(figure, was) as readonly Column<unknown>[]}
      rows={[whole, ...parts]}
      says={[
        `How it is worked out: ${withDays(figure.formula)}.`,
        ...(figure.rules ?? []).map(ruleInWords),
        ...corrected.map(correctedWords),
        `What it does not tell: ${withDays(figure.doesNotTell)}`,
      ]}
    />
  );
}

function ruleInWords({ label, entries }: RuleInForce): string {
  const adopted = entries.length === 0 ? '' : ` (entry ${entries.join(', ')})`;
  return `In force for it: ${withDays(label)}${adopted}.`;
}

function asTerm(figure: Figure): Term {
  return { label: figure.label, value: figure.value, entries: explain(figure).entries };
}

function columnsOf({ unit }: Figure, compared: Figure | undefined): readonly Column<Part>[] {
  const valued = (heading: string, of: (part: Part) => number | undefined): Column<Part> => ({
    heading,
    cell: () => null,
    value: (part) => {
      const value = of(part);
      return value === undefined ? undefined : { value, unit, terms: [] };
    },
    was: { cannotDiffer: 'What each part was has a column of its own, and so has the difference.' },
  });
  const beside =
    compared === undefined
      ? []
      : [
          valued('Was', ({ was }) => was?.value),
          valued('Difference', ({ is, was }) => (is?.value ?? 0) - (was?.value ?? 0)),
        ];
  return [
    { heading: 'Part', cell: ({ label }) => label },
    { ...valued('Value', ({ is }) => is?.value), entries: ({ is, was }) => (is ?? was)?.entries ?? [] },
    ...beside,
  ];
}
