import { costAgainstBenefit } from '@minutebook/domain';
import type { CostAgainstBenefit, CostScope } from '@minutebook/domain';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { WarningText } from '../../design/WarningText.tsx';
import { CostYears } from './CostYears.tsx';
import { paybackWords } from './payback-words.ts';

interface SupposedProps {
  readonly found: CostAgainstBenefit;
  readonly supposed: SupposedCost | undefined;
}

/** What the address supposes, and what it then comes to. */
interface SupposedCost {
  readonly chosen: Choice;
  readonly instead: CostAgainstBenefit;
  /** What the same would have come to by what was known at the date compared with; absent when nothing is compared. */
  readonly insteadThen: CostAgainstBenefit | undefined;
}

const choices = [
  { late: true, less: false, words: 'what is still expected comes a year late' },
  { late: false, less: true, words: 'a third less of it comes' },
  { late: true, less: true, words: 'both' },
] as const;

/** What if benefits come a year late, or are a third less: from the address, and plainly not the record. */
export function Supposed({ found, supposed }: SupposedProps) {
  return (
    <Block
      heading="What if benefits come late, or are less?"
      intro="What is verified stays as it is; only what is still expected is supposed otherwise. Nothing of it is recorded."
    >
      <p className="govuk-body">
        Suppose that{' '}
        {choices.map((one, at) => (
          <span key={one.words}>
            {at === 0 ? '' : at === 1 ? ', that ' : ', or '}
            <SupposingLink supposing={one}>{one.words}</SupposingLink>
          </span>
        ))}
        .
      </p>
      {supposed === undefined ? null : <Shown found={found} supposed={supposed} />}
    </Block>
  );
}

type Choice = (typeof choices)[number];

interface Supposing {
  readonly late: boolean;
  readonly less: boolean;
}

/** Leaves the reader where they are: the answer stands both here and beside the headline. */
function SupposingLink({ supposing, children }: { readonly supposing: Supposing; readonly children: ReactNode }) {
  const search = {
    late: supposing.late ? ('year' as const) : undefined,
    less: supposing.less ? ('third' as const) : undefined,
  };
  return (
    <Link
      from="/benefits/cost-against-benefit"
      to="."
      search={(before) => ({ ...before, ...search })}
      resetScroll={false}
    >
      {children}
    </Link>
  );
}

/** What the address supposes and what it comes to, worked out once for a page; `undefined` where it supposes nothing. */
export function useSupposed(scope: CostScope): SupposedCost | undefined {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const { late, less } = useSearch({ from: '/benefits/cost-against-benefit' });
  const chosen = choices.find((one) => one.late === (late !== undefined) && one.less === (less !== undefined));
  return useMemo(() => {
    if (chosen === undefined) return undefined;
    const supposing = { aYearLate: chosen.late, aThirdLess: chosen.less };
    return {
      chosen,
      instead: costAgainstBenefit(world, day, scope, supposing),
      insteadThen: then && compared && costAgainstBenefit(then, compared.day, scope, supposing),
    };
  }, [world, day, then, compared, scope, chosen]);
}

/** The answer in short, for beside the headline; nothing where nothing is supposed. */
export function SupposedInShort({ found, supposed }: SupposedProps) {
  if (supposed === undefined) return null;
  const { chosen, instead } = supposed;
  return (
    <p className="govuk-body">
      <strong>
        Supposed: {bothInFull(chosen)}. Then it pays back {paybackWords(instead.payback)}; by the record,{' '}
        {paybackWords(found.payback)}.
      </strong>
    </p>
  );
}

function bothInFull({ words }: Choice): string {
  return words === 'both' ? 'what is still expected comes a year late and a third less of it comes' : words;
}

function Shown({
  found,
  supposed: { chosen, instead, insteadThen },
}: {
  readonly found: CostAgainstBenefit;
  readonly supposed: SupposedCost;
}) {
  const both = bothInFull(chosen);
  return (
    <>
      <WarningText
        sentences={[
          `This is not the record. It supposes that ${both}: then it pays back ${paybackWords(instead.payback)}; by the record, ${paybackWords(found.payback)}.`,
        ]}
      />
      <CostYears
        years={instead.years}
        were={insteadThen?.years}
        caption={`Not the record: cost and savings by year, if ${both}`}
      />
      <p className="govuk-body">
        <SupposingLink supposing={{ late: false, less: false }}>Show the record alone</SupposingLink>
      </p>
    </>
  );
}
