import { costAgainstBenefit } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { FigureView } from '../../figures/FigureView.tsx';
import { paybackSentence } from '../cost/payback-words.ts';

/** What a project costs against what it brings; nothing before it does either. */
export function ProjectCost({ projectId }: { readonly projectId: string }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const found = useMemo(() => costAgainstBenefit(world, day, { projectId }), [world, day, projectId]);
  if (found.years.length === 0) return null;
  return (
    <Block heading="Cost against benefit" intro={paybackSentence('The project', found)}>
      <div className="mb-figures">
        <FigureView figure={found.toDate} small />
        <FigureView figure={found.toCome} small />
        <FigureView figure={found.verified} small />
        <FigureView figure={found.expected} small />
      </div>
      <p className="govuk-body">
        <PathLink path={`/benefits/cost?project=${projectId}`}>See it year by year</PathLink>
      </p>
    </Block>
  );
}
