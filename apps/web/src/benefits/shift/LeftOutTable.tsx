import { channelTitle, periodWords } from '@minutebook/domain';
import type { ChannelShift, LedgerWorld, LeftOut } from '@minutebook/domain';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { counted } from '../../design/numbers.ts';
import { Details } from '../../design/Details.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { becauseWords } from '../because-words.ts';

const most = 200;

interface Row {
  readonly left: LeftOut;
  readonly world: LedgerWorld;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Service',
    names: true,
    cell: ({ left: { service } }) => (
      <PathLink path={`/benefits/services/${service.serviceId}`}>{service.title}</PathLink>
    ),
    value: ({ left }) => left.service.title,
  },
  { heading: 'Month', cell: ({ left }) => periodWords(left.period), value: ({ left }) => left.period },
  {
    heading: 'Why',
    cell: ({ left: { because, channelIds }, world }) => {
      const titles = channelIds.map((one) => channelTitle(one, world)).join(', ');
      return `${becauseWords[because]}${titles === '' ? '' : `: ${titles}`}`;
    },
  },
  {
    heading: 'Entry',
    cell: ({ left }) => <EntryLinks numbers={left.entries} />,
    value: 'entries',
    entries: ({ left }) => left.entries,
  },
];

/** The months that add nothing, and why: a month that was not collected is not zero. */
export function LeftOutTable({ shift: { leftOut, withoutBaseline, baselineGaps } }: { readonly shift: ChannelShift }) {
  const { world } = useLedger();
  if (leftOut.length + withoutBaseline.length + baselineGaps.length === 0) return null;
  return (
    <Block heading="What is missing" intro="None of it is counted as zero: it adds nothing to any figure above.">
      {withoutBaseline.length === 0 ? null : (
        <Details summary={`${counted(withoutBaseline.length, 'service')} without a baseline`}>
          <ul className="govuk-list">
            {withoutBaseline.slice(0, most).map(({ serviceId, title }) => (
              <li key={serviceId}>
                <PathLink path={`/benefits/services/${serviceId}`}>{title}</PathLink>
              </li>
            ))}
          </ul>
        </Details>
      )}
      {baselineGaps.map(({ service, months }) => (
        <p className="govuk-body" key={service.serviceId}>
          The baseline of “{service.title}” is without {months.map(periodWords).join(', ')}: nothing was counted then.
        </p>
      ))}
      {leftOut.length === 0 ? null : (
        <Details summary={`${counted(leftOut.length, 'month')} of a service left out`}>
          <Table
            caption="Months left out"
            captionHidden
            columns={columns}
            rows={leftOut.slice(0, most).map((left) => ({ left, world }))}
            all={leftOut.map((left) => ({ left, world }))}
            keyOf={({ left }) => `${left.service.serviceId} ${left.period}`}
          />
        </Details>
      )}
    </Block>
  );
}
