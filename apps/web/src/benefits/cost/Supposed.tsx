import { costAgainstBenefit } from '@minutebook/domain';
import type { CostAgainstBenefit, CostScope } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { stringifySearch } from '../../address/read.ts';
import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { WarningText } from '../../design/WarningText.tsx';
import { CostYears } from './CostYears.tsx';
import { paybackWords } from './payback-words.ts';

interface SupposedProps {
  readonly scope: CostScope;
  readonly found: CostAgainstBenefit;
}

const choices = [
  { late: true, less: false, words: 'what is still expected comes a year late' },
  { late: false, less: true, words: 'a third less of it comes' },
  { late: true, less: true, words: 'both' },
] as const;

/** What if benefits come a year late, or are a third less: from the address, and plainly not the record. */
export function Supposed({ scope, found }: SupposedProps) {
  const { late, less } = useSearch({ from: '/benefits/cost-against-benefit' });
  const chosen = choices.find((one) => one.late === (late !== undefined) && one.less === (less !== undefined));
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
            <PathLink path={addressOf(scope, one)}>{one.words}</PathLink>
          </span>
        ))}
        .
      </p>
      {chosen === undefined ? null : <Shown scope={scope} found={found} chosen={chosen} />}
    </Block>
  );
}

type Choice = (typeof choices)[number];

interface Supposing {
  readonly late: boolean;
  readonly less: boolean;
}

function addressOf({ projectId }: CostScope, { late, less }: Supposing): string {
  const said = { project: projectId, late: late ? 'year' : undefined, less: less ? 'third' : undefined };
  return `/benefits/cost-against-benefit${stringifySearch(said)}`;
}

function Shown({ scope, found, chosen }: SupposedProps & { readonly chosen: Choice }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const { late, less, words } = chosen;
  const supposed = useMemo(
    () => costAgainstBenefit(world, day, scope, { aYearLate: late, aThirdLess: less }),
    [world, day, scope, late, less],
  );
  const both = words === 'both' ? 'what is still expected comes a year late and a third less of it comes' : words;
  return (
    <>
      <WarningText
        sentences={[
          `This is not the record. It supposes that ${both}: then it pays back ${paybackWords(supposed.payback)}; by the record, ${paybackWords(found.payback)}.`,
        ]}
      />
      <CostYears years={supposed.years} caption={`Not the record: cost and savings by year, if ${both}`} />
      <p className="govuk-body">
        <PathLink path={addressOf(scope, { late: false, less: false })}>Show the record alone</PathLink>
      </p>
    </>
  );
}
