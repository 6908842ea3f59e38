import { lateBaseline, periodWords, serviceOf } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';

import { useLedger } from '../../clock/page-ledger.tsx';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import { tierWords } from '../../delivery/public/tier-words.ts';
import { formatDay } from '../../design/days.ts';
import { WarningText } from '../../design/WarningText.tsx';
import { Statements } from '../../entries/Statements.tsx';
import { NextOffer, Offers } from '../../recording/Offers.tsx';
import type { Offer } from '../../recording/Offers.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { Agreed } from './Agreed.tsx';
import { ServiceCalls } from './ServiceCalls.tsx';
import { ServiceContacts } from './ServiceContacts.tsx';
import { ServiceSatisfaction } from './ServiceSatisfaction.tsx';
import { ServiceShift } from './ServiceShift.tsx';

const offers: readonly Offer[] = [
  ['RecordContacts', 'Record contacts'],
  ['RecordCallHandling', 'Record how calls were handled'],
  ['RecordSatisfaction', 'Record satisfaction'],
  ['RecordFiguresNotGiven', 'Say why there are no figures'],
  ['AgreeBaseline', 'Agree the baseline'],
  ['AgreeCallTarget', 'Agree a target for calls'],
  ['AdoptServiceUnitCost', 'Adopt a cost of its own'],
  ['RecordChannelChoice', 'Record who uses phone or counter by choice'],
  ['PromiseChoice', 'Record what residents were promised'],
];

/** One service: what residents contact the council about, and by which channels they do. */
export function ServicePage() {
  const { serviceId } = useParams({ from: '/benefits/services/$serviceId' });
  const { world } = useLedger();
  const service = serviceOf(world, serviceId);
  if (service === undefined) return <NotFoundPage what="service" />;
  const late = lateBaseline(service);
  return (
    <Page
      title={service.title}
      kind={tierWords[service.tier]}
      intro={`${departmentTitle(service.departmentId, world)} answers.`}
      actions={<NextOffer path={`/benefits/services/${serviceId}`} offers={offers} />}
    >
      <BenefitsTabs />
      <WarningText
        sentences={
          late === undefined
            ? []
            : [
                `The baseline was agreed on ${formatDay(late.agreedOn)}, after the target had been met in ${periodWords(late.period)}.`,
              ]
        }
      />
      <ServiceShift service={service} />
      <ServiceContacts service={service} />
      <ServiceCalls service={service} />
      <ServiceSatisfaction service={service} />
      <Agreed service={service} />
      <Offers path={`/benefits/services/${serviceId}`} offers={offers} />
      <Statements stream={`service-${serviceId}`} />
    </Page>
  );
}
