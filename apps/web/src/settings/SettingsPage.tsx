import { useLedger } from '../clock/page-ledger.tsx';
import { Block } from '../design/Block.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { EntryLink } from '../design/links.tsx';
import { Table } from '../design/Table.tsx';
import { tierWords } from '../backlog/tier-words.ts';
import { Page } from '../shell/Page.tsx';

/** What the programme rests on: its departments, aims and partners. */
export function SettingsPage() {
  const programme = useLedger().world.states('programme')[0];
  if (programme === undefined) {
    return (
      <Page title="Settings">
        <EmptyState>The programme has not been set up yet. Its departments, aims and partners appear here.</EmptyState>
      </Page>
    );
  }
  return (
    <Page title="Settings" intro={programme.purpose}>
      <Block heading="Departments" intro="Who can own projects. The tier says whether residents see what the department does.">
        <Table
          caption="Departments"
          captionHidden
          rows={programme.departments}
          keyOf={({ departmentId }) => departmentId}
          columns={[
            { heading: 'Department', names: true, cell: ({ title }) => title },
            { heading: 'Tier', cell: ({ tier }) => (tier === undefined ? 'Not stated' : tierWords[tier]) },
            { heading: 'Registered', cell: ({ registered }) => <EntryLink n={registered}>Entry {registered}</EntryLink> },
          ]}
        />
      </Block>
      <Block heading="Aims" intro="The corporate priorities that projects serve. One that was given up stays in the history.">
        <Table
          caption="Aims"
          captionHidden
          rows={programme.aims}
          keyOf={({ aimId }) => aimId}
          columns={[
            { heading: 'Aim', names: true, cell: ({ title }) => title },
            { heading: 'In words', cell: ({ description }) => description ?? 'Not stated' },
            { heading: 'Adopted', cell: ({ adopted }) => <EntryLink n={adopted}>Entry {adopted}</EntryLink> },
            { heading: 'Given up', cell: ({ retired }) => (retired === undefined ? 'No' : <EntryLink n={retired.n}>Entry {retired.n}</EntryLink>) },
          ]}
        />
      </Block>
      <Block heading="Partners" intro="Other councils and bodies that take part, and what their part is.">
        {programme.partners.length === 0 ? (
          <p className="govuk-body">None is registered.</p>
        ) : (
          <Table
            caption="Partners"
            captionHidden
            rows={programme.partners}
            keyOf={({ partnerId }) => partnerId}
            columns={[
              { heading: 'Partner', names: true, cell: ({ title }) => title },
              { heading: 'Part', cell: ({ part }) => part },
              { heading: 'Registered', cell: ({ registered }) => <EntryLink n={registered}>Entry {registered}</EntryLink> },
            ]}
          />
        )}
      </Block>
    </Page>
  );
}
