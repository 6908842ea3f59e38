import { chosenChannels, periodWords, surveysOfChoice } from '@minutebook/domain';
import type { ChosenChannel, LedgerWorld } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { Fragment } from 'react';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useReport, useReportThen } from '../../clock/stepping/use-report.ts';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { capital } from '../../design/capital.ts';
import { counted, formatFigure } from '../../design/numbers.ts';
import { partOf } from '../../figures/before.ts';
import { FigureView } from '../../figures/FigureView.tsx';
import { listed } from '../../governance/public/words.ts';

const chosenAt = ({ world }: Moment) => chosenChannels(world);

/** How many residents still use a channel by choice, and what they have been promised. */
export function ByChoice() {
  const all = useReport(chosenAt);
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

/** Who was asked, once for each survey, and how many of them use each of the channels by choice. */
function Asked({ all }: ChosenProps) {
  const { world } = useLedger();
  const were = useReportThen(chosenAt);
  const [asked, others] = [true, false].map((is) => all.filter(({ residents }) => residents.terms.length > 0 === is));
  return (
    <>
      {surveysOfChoice(world).map(({ service, period, respondents, n }) => (
        <p className="govuk-body" key={n}>
          {capital(counted(respondents, 'resident'))} asked: {service.title}, {periodWords(period)}.{' '}
          <span className="mb-secondary">
            <EntryLinks numbers={[n]} />
          </span>
        </p>
      ))}
      <div className="mb-figures">
        {asked?.map(({ channel: { channelId }, residents, share }) => {
          const was = partOf(were, (all) => all.find(({ channel }) => channel.channelId === channelId));
          return (
            <Fragment key={channelId}>
              <FigureView figure={residents} was={partOf(was, (one) => one.residents)} small />
              {share === undefined ? null : <FigureView figure={share} was={partOf(was, (one) => one.share)} small />}
            </Fragment>
          );
        })}
      </div>
      {others?.map(({ channel }) => (
        <p className="govuk-body" key={channel.channelId}>
          Nobody was asked who uses this by choice: {channel.title.toLowerCase()}.
        </p>
      ))}
    </>
  );
}

/** For the head of the page: the share of those asked who use each channel by choice. */
export function byChoiceWords(world: LedgerWorld): string {
  const shares = chosenChannels(world).flatMap(({ channel, share }) =>
    share === undefined ? [] : [`${formatFigure(share)} use ${channel.title.toLowerCase()}`],
  );
  return shares.length === 0 ? '' : ` By choice, ${listed(shares, '')}, of the residents who were asked.`;
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
              , since {formatDay(promise.on)}, <EntryLinks within numbers={[n]} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
