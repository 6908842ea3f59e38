import { benefitOf } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';

import { useLedger } from '../../clock/page-ledger.tsx';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import { SummaryList } from '../../design/SummaryList.tsx';
import { Statements } from '../../entries/Statements.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { classWords } from './class-words.ts';

/** One benefit or dis-benefit: what is expected of it, and what was recorded. */
export function BenefitPage() {
  const { benefitId } = useParams({ from: '/benefits/$benefitId' });
  const { world } = useLedger();
  const benefit = benefitOf(world, benefitId);
  if (benefit === undefined) return <NotFoundPage what="benefit" />;
  const { title, means } = classWords[benefit.class];
  return (
    <Page
      title={benefit.title}
      kind={benefit.kind === 'benefit' ? 'Benefit' : 'Dis-benefit'}
      intro={benefit.description ?? `${title}: ${means}.`}
    >
      <BenefitsTabs />
      <SummaryList
        rows={[
          { label: 'Class', value: `${title}: ${means}` },
          {
            label: 'Departments',
            value: benefit.departmentIds.map((one) => departmentTitle(one, world)).join(', '),
          },
        ]}
      />
      <Statements stream={`benefit-${benefitId}`} />
    </Page>
  );
}
