import { countedIn, newest, periodWords, services } from '@minutebook/domain';
import type { LedgerWorld, ServiceState } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { LinkButton, SecondaryLinkButton } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { counted } from '../../design/numbers.ts';
import { pageOf, Pagination } from '../../design/Pagination.tsx';
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
  {
    heading: 'Contacts counted to',
    cell: ({ service }) => {
      const last = countedIn(service.contacts).at(-1);
      return last === undefined ? 'nothing recorded' : periodWords(last.value.period);
    },
  },
  {
    heading: 'Baseline',
    cell: ({ service }) => (newest(service.baselines) === undefined ? 'None agreed' : 'Agreed'),
  },
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
          {all.length === 0 ? (
            <LinkButton to="/benefits/services/new">Register a service</LinkButton>
          ) : (
            <div className="govuk-button-group">
              <LinkButton to="/benefits/services/month">Type a month</LinkButton>
              <SecondaryLinkButton to="/benefits/services/new">Register a service</SecondaryLinkButton>
            </div>
          )}
        </RecordLink>
      }
    >
      <BenefitsTabs />
      {all.length === 0 ? (
        <EmptyState>
          No service has been registered. It begins with its title and the department that answers.
        </EmptyState>
      ) : (
        <ServicesTable all={all} />
      )}
    </Page>
  );
}

function ServicesTable({ all }: { readonly all: readonly ServiceState[] }) {
  const { page = '1' } = useSearch({ from: '/benefits/services' });
  const { world } = useLedger();
  const { rows, page: at, pages } = pageOf(all, Number(page));
  return (
    <>
      <Table
        caption="Services"
        captionHidden
        columns={columns}
        rows={rows.map((service) => ({ service, world }))}
        all={all.map((service) => ({ service, world }))}
        keyOf={({ service }) => service.serviceId}
      />
      <Pagination page={at} pages={pages} of="services" />
    </>
  );
}
