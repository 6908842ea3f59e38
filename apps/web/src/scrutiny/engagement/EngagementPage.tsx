import {
  audiencesInWords,
  consultationStanding,
  consultationStandingWords,
  engagementOf,
  optionWords,
} from '@minutebook/domain';
import type { EngagementState } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';

import { ThenAndNow } from '../../beside/ThenAndNow.tsx';
import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { formatDay, withDays } from '../../design/days.ts';
import { SummaryList } from '../../design/SummaryList.tsx';
import { differencesOf } from '../../entries/differences-of.ts';
import { Statements } from '../../entries/Statements.tsx';
import { NextOffer, Offers } from '../../recording/Offers.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { AssuranceTabs } from '../AssuranceTabs.tsx';
import { capital } from '../../design/capital.ts';
import { bearingTitle } from './bearings.ts';
import { engagementOffers } from './offers.ts';
import { engagementParticulars } from './particulars.ts';
import { Positions } from './sections/Positions.tsx';
import { Workshops } from './sections/Workshops.tsx';

/** One consultation: who was asked what, what they said, and what came of it. */
export function EngagementPage() {
  const { engagementId } = useParams({ from: '/assurance/engagement/$engagementId' });
  const { world } = useLedger();
  const { day } = useClocks();
  const engagement = engagementOf(world, engagementId);
  if (engagement === undefined) return <NotFoundPage what="consultation" />;
  return (
    <Page
      title={engagement.title}
      kind="Consultation"
      intro={inOneSentence(engagement, day)}
      actions={<NextOffer path={`/assurance/engagement/${engagementId}`} offers={engagementOffers(engagement)} />}
    >
      <AssuranceTabs />
      <SinceThen engagement={engagement} />
      <Facts engagement={engagement} />
      <Positions engagement={engagement} />
      <Workshops engagement={engagement} />
      <Offers path={`/assurance/engagement/${engagementId}`} offers={engagementOffers(engagement)} />
      <Statements stream={`engagement-${engagementId}`} />
    </Page>
  );
}

interface Shown {
  readonly engagement: EngagementState;
}

function inOneSentence(state: EngagementState, day: string): string {
  const { audiences, opened, closesOn } = state;
  const stands = consultationStanding(state, day);
  const standing = consultationStandingWords[stands].toLowerCase();
  const asked = stands === 'open' || stands === 'notOpen' ? 'are asked' : 'were asked';
  return `${capital(audiencesInWords(audiences))} ${asked} from ${formatDay(opened.on)} to ${formatDay(closesOn)}: ${standing}.`;
}

function Facts({ engagement }: Shown) {
  const { question, options, opened, closed } = engagement;
  return (
    <SummaryList
      rows={[
        {
          label: 'What is asked',
          value: <span className="mb-prose">{question}</span>,
          action: <EntryLinks numbers={[opened.n]} />,
        },
        {
          label: 'Bears on',
          value: <BearsOn engagement={engagement} />,
        },
        ...(options.length === 0
          ? []
          : [{ label: 'Options', value: capital(options.map((one) => optionWords[one]).join(', ')) }]),
        closed === undefined
          ? { label: 'What came of it', value: 'Not said yet' }
          : {
              label: 'What came of it',
              value: (
                <>
                  <span className="mb-prose">{closed.value.result}</span>
                  <div className="mb-secondary">{formatDay(closed.on)}</div>
                </>
              ),
              action: <EntryLinks numbers={[closed.n]} />,
            },
      ]}
    />
  );
}

function BearsOn({ engagement: { bearsOn } }: Shown) {
  const { world } = useLedger();
  return (
    <ul className="govuk-list">
      {bearsOn.map((one) => {
        const { title, path } = bearingTitle(one, world);
        return (
          <li key={path}>
            <PathLink path={path}>{withDays(title)}</PathLink>
          </li>
        );
      })}
    </ul>
  );
}

/** What is known of it now and was not, or was otherwise, at the date compared with. */
function SinceThen({ engagement }: Shown) {
  const { world } = useLedger();
  const then = useCompared()?.world;
  if (then === undefined) return null;
  const before = engagementParticulars(engagementOf(then, engagement.engagementId), then);
  const rows = differencesOf(before, engagementParticulars(engagement, world));
  return rows.length === 0 ? null : <ThenAndNow rows={rows} />;
}
