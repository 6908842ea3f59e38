import { serviceOf } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';

import { useLedger } from '../../clock/page-ledger.tsx';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import { tierWords } from '../../delivery/public/tier-words.ts';
import { Statements } from '../../entries/Statements.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';

/** One service: what residents contact the council about, and by which channels they do. */
export function ServicePage() {
  const { serviceId } = useParams({ from: '/benefits/services/$serviceId' });
  const { world } = useLedger();
  const service = serviceOf(world, serviceId);
  if (service === undefined) return <NotFoundPage what="service" />;
  return (
    <Page
      title={service.title}
      kind={tierWords[service.tier]}
      intro={`${departmentTitle(service.departmentId, world)} answers.`}
    >
      <BenefitsTabs />
      <Statements stream={`service-${serviceId}`} />
    </Page>
  );
}
