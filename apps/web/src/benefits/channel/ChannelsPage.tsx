import { channels, firstCosts, firstCostsSource, inForceOn, pounds } from '@minutebook/domain';
import type { ChannelState } from '@minutebook/domain';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { listed } from '../../governance/public/words.ts';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';

interface Row {
  readonly channel: ChannelState;
  readonly day: string;
}

const costOf = ({ channel, day }: Row) => inForceOn(channel.costs, day);

const columns: readonly Column<Row>[] = [
  {
    heading: 'Channel',
    names: true,
    cell: ({ channel }) => (
      <>
        {channel.title}
        <RecordLink command="AdoptUnitCost">
          <div className="mb-secondary">
            <PathLink path={`/benefits/channels/${channel.channelId}/record/adopt-unit-cost`}>
              Adopt another cost
              <span className="govuk-visually-hidden"> of {channel.title}</span>
            </PathLink>
          </div>
        </RecordLink>
      </>
    ),
    value: ({ channel }) => channel.title,
  },
  {
    heading: 'A contact costs',
    numeric: true,
    cell: (row) => {
      const cost = costOf(row);
      if (cost === undefined) return 'not stated';
      return `${cost.value.about ? 'about ' : ''}${pounds(cost.value.pence)}`;
    },
    value: (row) => {
      const cost = costOf(row);
      return cost === undefined ? undefined : { pence: cost.value.pence };
    },
  },
  {
    heading: 'Since',
    cell: (row) => {
      const cost = costOf(row);
      return cost === undefined ? '–' : formatDay(cost.on);
    },
    value: (row) => {
      const cost = costOf(row);
      return cost === undefined ? undefined : { day: cost.on };
    },
  },
  { heading: 'As stated by', cell: (row) => costOf(row)?.value.costSource ?? '–' },
  {
    heading: 'Entry',
    cell: (row) => {
      const cost = costOf(row);
      return <EntryLinks numbers={[cost?.n ?? row.channel.added]} />;
    },
    value: 'entries',
    entries: (row) => [costOf(row)?.n ?? row.channel.added],
  },
];

/** How residents reach the council, and what a contact costs, from which day on and by whose word. */
export function ChannelsPage() {
  const { world } = useLedger();
  const { day } = useClocks();
  const all = channels(world);
  return (
    <Page
      title="Unit costs"
      kind="Benefits"
      intro={`${costsWords(all, day)} A change of a cost counts from its day on, and saves nothing by itself.`}
      actions={
        <RecordLink command="AddChannel">
          <LinkButton to="/benefits/channels/add">Add a channel</LinkButton>
        </RecordLink>
      }
    >
      <BenefitsTabs />
      {all.length === 0 ? (
        <EmptyState>No channel has been added. Most councils begin with face to face, phone and web.</EmptyState>
      ) : (
        <Table
          caption="Channels and what a contact costs"
          captionHidden
          columns={columns}
          rows={all.map((channel) => ({ channel, day }))}
          keyOf={({ channel }) => channel.channelId}
        />
      )}
      <p className="govuk-body">
        <PathLink path="/benefits/channel-shift?whatif=others">What contacts cost elsewhere</PathLink>
      </p>
      <FirstCosts there={all} />
    </Page>
  );
}

/** What one contact costs by each channel on a day, and since when: once where it is the same day for all. */
function costsWords(all: readonly ChannelState[], day: string): string {
  const stated = all.flatMap((channel) => {
    const cost = costOf({ channel, day });
    return cost === undefined ? [] : [{ channel, cost }];
  });
  if (stated.length === 0) return 'How residents reach the council, and what one contact costs: no cost is stated yet.';
  const since = [...Map.groupBy(stated, ({ cost }) => cost.on)].map(([on, these]) => {
    const costs = these.map(
      ({ channel, cost: { value } }) =>
        `${value.about ? 'about ' : ''}${penceWords(value.pence)} by ${channel.title.toLowerCase()}`,
    );
    return `${listed(costs, '')}, since ${formatDay(on)}`;
  });
  return `One contact costs ${since.join('; ')}.`;
}

/** Less than a pound is said in pence, as people say it. */
function penceWords(pence: number): string {
  return pence < 100 ? `${pence}p` : pounds(pence);
}

/** The channels that most councils begin with, to be added with their costs one by one; those that are there are not offered. */
function FirstCosts({ there }: { readonly there: readonly ChannelState[] }) {
  const offered = firstCosts.filter(({ channelId }) => !there.some((one) => one.channelId === channelId));
  if (offered.length === 0) return null;
  return (
    <RecordLink command="AddChannel">
      <Block heading="To begin with" intro={`${firstCostsSource}.`}>
        <ul className="govuk-list">
          {offered.map(({ channelId, title, pence }) => (
            <li key={channelId}>
              <PathLink path={`/benefits/channels/add?about=${channelId}`}>
                Add {title.toLowerCase()}, at about {pounds(pence)} a contact
              </PathLink>
            </li>
          ))}
        </ul>
      </Block>
    </RecordLink>
  );
}
