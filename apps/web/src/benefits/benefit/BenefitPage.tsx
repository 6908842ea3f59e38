import { benefitInWords, benefitOf, lineOf } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { withDays } from '../../design/days.ts';
import { Tag } from '../../design/Tag.tsx';
import { Statements } from '../../entries/Statements.tsx';
import { NextOffer, Offers } from '../../recording/Offers.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { offersOf } from './offers.ts';
import { ByYear } from './sections/ByYear.tsx';
import { Claims } from './sections/Claims.tsx';
import { Advice, Facts, Reviews } from './sections/Facts.tsx';
import { Series } from './sections/Series.tsx';
import { Slipped } from './sections/Slipped.tsx';
import { standingWords } from './standing-words.ts';

/** One benefit or dis-benefit: how it stands, what was promised and delivered, and what can be recorded next. */
export function BenefitPage() {
  const { benefitId } = useParams({ from: '/benefits/$benefitId' });
  const { world } = useLedger();
  const { day } = useClocks();
  const benefit = benefitOf(world, benefitId);
  const line = useMemo(() => benefit && lineOf(benefit, world, day), [benefit, world, day]);
  if (benefit === undefined || line === undefined) return <NotFoundPage what="benefit" />;
  const { words, colour } = standingWords(line.standing, benefit.kind);
  return (
    <Page
      title={benefit.title}
      kind={benefit.kind === 'benefit' ? 'Benefit' : 'Dis-benefit'}
      intro={withDays(benefitInWords(line))}
      actions={<NextOffer path={`/benefits/${benefitId}`} offers={offersOf(benefit)} />}
    >
      <BenefitsTabs />
      <Slipped slip={line.slip} />
      <p className="govuk-body">
        <Tag colour={colour}>{words}</Tag>
      </p>
      {benefit.description === undefined ? null : (
        <p className="govuk-body mb-reading mb-prose">{benefit.description}</p>
      )}
      <Series benefit={benefit} />
      <ByYear benefit={benefit} />
      <Claims benefit={benefit} />
      <Facts benefit={benefit} />
      <Advice benefit={benefit} />
      <Reviews benefit={benefit} />
      <Offers path={`/benefits/${benefitId}`} offers={offersOf(benefit)} />
      <Statements stream={`benefit-${benefitId}`} />
    </Page>
  );
}
