import type { Partner } from '@minutebook/domain';

import { Block } from '../design/Block.tsx';
import { LinkButton } from '../design/Button.tsx';
import { StatedBy } from '../entries/amending/CorrectLink.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { RecordLink } from '../recording/RecordLink.tsx';

const columns: readonly Column<Partner>[] = [
  { heading: 'Partner', names: true, cell: ({ title }) => title },
  { heading: 'Part', cell: ({ part }) => <span className="mb-prose">{part}</span>, value: ({ part }) => part },
  {
    heading: 'Registered',
    cell: ({ registered }) => <StatedBy n={registered} words={`Entry ${registered}`} />,
    value: 'entries',
    entries: ({ registered }) => [registered],
  },
];

/** Other councils and bodies in the programme. */
export function Partners({ partners }: { readonly partners: readonly Partner[] }) {
  return (
    <Block
      heading="Partners"
      intro="Other councils and bodies that take part, and what their part is. What they pay is not said here."
    >
      {partners.length === 0 ? (
        <p className="govuk-body">None is registered.</p>
      ) : (
        <Table
          caption="Partners"
          captionHidden
          rows={partners}
          keyOf={({ partnerId }) => partnerId}
          columns={columns}
        />
      )}
      <RecordLink command="RegisterPartner">
        <LinkButton to="/settings/register-partner">Register a partner</LinkButton>
      </RecordLink>
    </Block>
  );
}
