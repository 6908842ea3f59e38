import { makerTitle, recommendationOf, recommendationStandingOn, recommendationTitle } from '@minutebook/domain';
import type { RecommendationState } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';

import { ThenAndNow } from '../../beside/ThenAndNow.tsx';
import { EntryLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { formatDay } from '../../design/days.ts';
import { SummaryList } from '../../design/SummaryList.tsx';
import { Tag } from '../../design/Tag.tsx';
import { differencesOf } from '../../entries/differences-of.ts';
import { Statements } from '../../entries/Statements.tsx';
import { NextOffer, Offers } from '../../recording/Offers.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { AssuranceTabs } from '../AssuranceTabs.tsx';
import { recommendationOffers } from './offers.ts';
import { recommendationParticulars } from './particulars.ts';
import { MadeBy, textWords } from './recommended-words.tsx';
import { Actions } from './sections/Actions.tsx';
import { Answers, Closings } from './sections/Answers.tsx';
import { EvidenceBlock } from './sections/EvidenceBlock.tsx';
import { standingWords } from './standing-words.ts';

/** One recommendation: what was answered, what is done about it, what shows it, and who closed it. */
export function RecommendationPage() {
  const { recommendationId } = useParams({ from: '/assurance/recommendations/$recommendationId' });
  const { world } = useLedger();
  const { day } = useClocks();
  const recommendation = recommendationOf(world, recommendationId);
  if (recommendation === undefined) return <NotFoundPage what="recommendation" />;
  const { words, colour } = standingWords[recommendationStandingOn(recommendation, day)];
  const { madeBy, madeTo, made } = recommendation;
  return (
    <Page
      title={recommendationTitle(recommendation)}
      kind="Recommendation"
      intro={`${makerTitle(madeBy, world)} made it to ${madeTo} on ${formatDay(made.on)}.`}
      actions={
        <NextOffer
          path={`/assurance/recommendations/${recommendationId}`}
          offers={recommendationOffers(recommendation)}
        />
      }
    >
      <AssuranceTabs />
      <p className="govuk-body">
        <Tag colour={colour}>{words}</Tag>
      </p>
      <SinceThen recommendation={recommendation} />
      <Facts recommendation={recommendation} />
      <Answers recommendation={recommendation} />
      <Actions recommendation={recommendation} />
      <EvidenceBlock recommendation={recommendation} />
      <Closings recommendation={recommendation} />
      <Offers path={`/assurance/recommendations/${recommendationId}`} offers={recommendationOffers(recommendation)} />
      <Statements stream={`recommendation-${recommendationId}`} />
    </Page>
  );
}

interface Shown {
  readonly recommendation: RecommendationState;
}

function Facts({ recommendation }: Shown) {
  const { madeBy, madeTo, made, answerDueOn } = recommendation;
  return (
    <SummaryList
      rows={[
        {
          label: 'What is recommended',
          value: <span className="mb-prose">{textWords(recommendation)}</span>,
          action: <EntryLinks numbers={[made.n]} />,
        },
        { label: 'By', value: <MadeBy madeBy={madeBy} /> },
        { label: 'To', value: madeTo },
        {
          label: 'Answer due',
          value: answerDueOn === undefined ? 'No day was set' : formatDay(answerDueOn),
        },
      ]}
    />
  );
}

/** What is known of it now and was not, or was otherwise, at the date compared with. */
function SinceThen({ recommendation }: Shown) {
  const { world } = useLedger();
  const then = useCompared()?.world;
  if (then === undefined) return null;
  const before = recommendationParticulars(recommendationOf(then, recommendation.recommendationId), then);
  const rows = differencesOf(before, recommendationParticulars(recommendation, world));
  return rows.length === 0 ? null : <ThenAndNow rows={rows} />;
}
