import { services } from '@minutebook/domain';
import type { LedgerWorld, ServiceState } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { counted } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import { tierWords } from '../../delivery/public/tier-words.ts';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';

interface Row {
  readonly service: ServiceState;
  readonly world: LedgerWorld;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Service',
    names: true,
    cell: ({ service }) => <PathLink path={`/benefits/services/${service.serviceId}`}>{service.title}</PathLink>,
    value: ({ service }) => service.title,
  },
  { heading: 'Department', cell: ({ service, world }) => departmentTitle(service.departmentId, world) },
  { heading: 'Tier', cell: ({ service }) => tierWords[service.tier] },
];

/** What residents contact the council about. */
export function ServicesPage() {
  const { world } = useLedger();
  const all = services(world);
  return (
    <Page
      title="Services"
      kind="Benefits"
      intro={
        all.length === 0 ? 'What residents contact the council about.' : `${counted(all.length, 'service')} registered.`
      }
      actions={
        <RecordLink command="RegisterService">
          <LinkButton to="/benefits/services/new">Register a service</LinkButton>
        </RecordLink>
      }
    >
      <BenefitsTabs />
      {all.length === 0 ? (
        <EmptyState>
          No service has been registered. It begins with its title and the department that answers.
        </EmptyState>
      ) : (
        <Table
          caption="Services"
          captionHidden
          columns={columns}
          rows={all.map((service) => ({ service, world }))}
          keyOf={({ service }) => service.serviceId}
        />
      )}
    </Page>
  );
}
