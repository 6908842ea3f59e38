import { chosenChannels } from '@minutebook/domain';
import type { ChosenChannel } from '@minutebook/domain';
import { useMemo } from 'react';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { FigureView } from '../../figures/FigureView.tsx';
import { listed } from '../../governance/public/words.ts';

/** How many residents still use a channel by choice, and what they have been promised. */
export function ByChoice() {
  const { world } = useLedger();
  const all = useMemo(() => chosenChannels(world), [world]);
  return (
    <Block
      heading="By choice"
      intro="Residents who could serve themselves and use another channel by choice, and what they have been promised."
    >
      {all.length === 0 ? (
        <EmptyState>Nobody was asked, and nothing was promised. Both are recorded on the page of a service.</EmptyState>
      ) : (
        <>
          <Asked all={all} />
          <Promises all={all} />
        </>
      )}
    </Block>
  );
}

interface ChosenProps {
  readonly all: readonly ChosenChannel[];
}

/** How many use each of the channels by choice, of how many who were asked. */
function Asked({ all }: ChosenProps) {
  const [asked, others] = [true, false].map((is) => all.filter(({ residents }) => residents.terms.length > 0 === is));
  return (
    <>
      <div className="mb-figures">
        {asked?.flatMap(({ channel, residents, asked: of }) => [
          <FigureView key={`${channel.channelId} by choice`} figure={residents} small />,
          <FigureView key={`${channel.channelId} asked`} figure={of} small />,
        ])}
      </div>
      {others?.map(({ channel }) => (
        <p className="govuk-body" key={channel.channelId}>
          Nobody was asked who uses this by choice: {channel.title.toLowerCase()}.
        </p>
      ))}
    </>
  );
}

/** Each promise once, with the channels that it is about. */
function Promises({ all }: ChosenProps) {
  const made = all.flatMap(({ channel, promises }) => promises.map((one) => ({ ...one, channel })));
  return (
    <ul className="govuk-list govuk-list--bullet">
      {[...Map.groupBy(made, ({ promise }) => promise.n)].map(([n, these]) => {
        const [first] = these;
        if (first === undefined) return null;
        const { service, promise } = first;
        return (
          <li key={n}>
            <span className="mb-prose">{promise.value.text}</span>{' '}
            <span className="mb-secondary">
              <PathLink path={`/benefits/services/${service.serviceId}`}>{service.title}</PathLink>, by{' '}
              {listed(
                these.map(({ channel }) => channel.title.toLowerCase()),
                '',
              )}
              , since {formatDay(promise.on)}, <EntryLinks numbers={[n]} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
