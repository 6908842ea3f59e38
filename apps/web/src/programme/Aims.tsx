import type { Aim } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { Block } from '../design/Block.tsx';
import { LinkButton } from '../design/Button.tsx';
import { formatDay } from '../design/days.ts';
import { StatedBy } from '../entries/amending/CorrectLink.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { useMayRecord } from '../recording/may-record.ts';
import { RecordLink } from '../recording/RecordLink.tsx';

const always: readonly Column<Aim>[] = [
  { heading: 'Aim', names: true, cell: ({ title }) => title },
  {
    heading: 'In words',
    cell: ({ description }) => <span className="mb-prose">{description ?? 'Not stated'}</span>,
    value: ({ description }) => description ?? 'Not stated',
  },
  {
    heading: 'Adopted',
    value: ({ adoptedOn }) => ({ day: adoptedOn }),
    entries: ({ adopted }) => [adopted],
    cell: ({ adopted, adoptedOn }) => (
      <>
        <span className="mb-nowrap">{formatDay(adoptedOn)}</span>, <StatedBy n={adopted} />
      </>
    ),
  },
  {
    heading: 'Retired',
    cell: (aim) => <Retired aim={aim} />,
    value: ({ retired }) => retired ?? 'No, it is in force',
    further: [{ heading: 'Why retired', value: ({ retired }) => retired?.reason }],
  },
];

const change: Column<Aim> = {
  heading: 'Change',
  screenOnly: true,
  cell: ({ aimId, title, retired }) =>
    retired === undefined ? (
      <Link to="/settings/retire-aim" search={{ aim: aimId }}>
        Retire<span className="govuk-visually-hidden"> the aim {title}</span>
      </Link>
    ) : null,
};

/** The corporate priorities of the programme, those that were retired among them. */
export function Aims({ aims }: { readonly aims: readonly Aim[] }) {
  const mayRetire = useMayRecord('RetireAim') === 'yes';
  const columns = mayRetire && aims.some(({ retired }) => retired === undefined) ? [...always, change] : always;
  return (
    <Block
      heading="Aims"
      intro="The corporate priorities that projects serve. One that was retired stays here, with the reason."
    >
      {aims.length === 0 ? (
        <p className="govuk-body">None is adopted.</p>
      ) : (
        <Table caption="Aims" captionHidden rows={aims} keyOf={({ adopted }) => adopted} columns={columns} />
      )}
      <RecordLink command="AdoptAim">
        <LinkButton to="/settings/adopt-aim">Adopt an aim</LinkButton>
      </RecordLink>
    </Block>
  );
}

function Retired({ aim: { retired } }: { readonly aim: Aim }) {
  if (retired === undefined) return <>No, it is in force</>;
  return (
    <>
      {formatDay(retired.on)}, <StatedBy n={retired.n} />
      {retired.reason === undefined ? null : <div className="mb-secondary">Why: {retired.reason}</div>}
    </>
  );
}
