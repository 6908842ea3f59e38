import { chosenChannels } from '@minutebook/domain';
import { useMemo } from 'react';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { FigureView } from '../../figures/FigureView.tsx';

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
        all.map(({ channel, residents, asked, promises }) => (
          <section key={channel.channelId}>
            <h3 className="govuk-heading-s">{channel.title}</h3>
            {residents.terms.length === 0 ? (
              <p className="govuk-body">Nobody was asked who uses it by choice.</p>
            ) : (
              <div className="mb-figures">
                <FigureView figure={residents} small />
                <FigureView figure={asked} small />
              </div>
            )}
            <ul className="govuk-list govuk-list--bullet">
              {promises.map(({ service, promise }) => (
                <li key={promise.n}>
                  <span className="mb-prose">{promise.value.text}</span>{' '}
                  <span className="mb-secondary">
                    <PathLink path={`/benefits/services/${service.serviceId}`}>{service.title}</PathLink>, since{' '}
                    {formatDay(promise.on)}, <EntryLinks numbers={[promise.n]} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </Block>
  );
}
