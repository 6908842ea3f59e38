import type { Department } from '@minutebook/domain';

import { tierWords } from '../delivery/public/tier-words.ts';
import { Block } from '../design/Block.tsx';
import { LinkButton } from '../design/Button.tsx';
import { StatedBy } from '../entries/amending/CorrectLink.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { RecordLink } from '../recording/RecordLink.tsx';

const columns: readonly Column<Department>[] = [
  { heading: 'Department', names: true, cell: ({ title }) => title },
  { heading: 'Tier', cell: ({ tier }) => (tier === undefined ? 'Not stated' : tierWords[tier]) },
  {
    heading: 'Registered',
    cell: ({ registered }) => <StatedBy n={registered} words={`Entry ${registered}`} />,
    value: 'entries',
    entries: ({ registered }) => [registered],
  },
];

/** Who can own projects. */
export function Departments({ departments }: { readonly departments: readonly Department[] }) {
  return (
    <Block
      heading="Departments"
      intro="Who can own projects. The tier says whether residents see what the department does, or whether it works behind the scenes or for the whole council."
    >
      {departments.length === 0 ? (
        <p className="govuk-body">None is registered. A project needs one to belong to.</p>
      ) : (
        <Table
          caption="Departments"
          captionHidden
          rows={departments}
          keyOf={({ departmentId }) => departmentId}
          columns={columns}
        />
      )}
      <RecordLink command="RegisterDepartment">
        <LinkButton to="/settings/register-department">Register a department</LinkButton>
      </RecordLink>
    </Block>
  );
}
