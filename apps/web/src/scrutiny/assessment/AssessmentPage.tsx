import { assessmentOf, gradesInWords } from '@minutebook/domain';
import type { AssessmentState } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';

import { ThenAndNow } from '../../beside/ThenAndNow.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useCompared } from '../../clock/use-compared.ts';
import { formatDay } from '../../design/days.ts';
import { differencesOf } from '../../entries/differences-of.ts';
import { Statements } from '../../entries/Statements.tsx';
import { NextOffer, Offers } from '../../recording/Offers.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { AssuranceTabs } from '../AssuranceTabs.tsx';
import { assessmentOffers } from './offers.ts';
import { assessmentParticulars } from './particulars.ts';
import { Beside } from './sections/Beside.tsx';
import { Estate } from './sections/Estate.tsx';
import { AssessmentFacts } from './sections/Facts.tsx';
import { Findings } from './sections/Findings.tsx';
import { Recommended } from './sections/Recommended.tsx';

/** One assessment: its grades, what it found, how others fared, and what it says the service has and costs. */
export function AssessmentPage() {
  const { assessmentId } = useParams({ from: '/assurance/assessments/$assessmentId' });
  const { world } = useLedger();
  const assessment = assessmentOf(world, assessmentId);
  if (assessment === undefined) return <NotFoundPage what="assessment" />;
  return (
    <Page
      title={assessment.title}
      kind="Assessment"
      intro={inOneSentence(assessment)}
      actions={<NextOffer path={`/assurance/assessments/${assessmentId}`} offers={assessmentOffers} />}
    >
      <AssuranceTabs />
      <SinceThen assessment={assessment} />
      <AssessmentFacts assessment={assessment} />
      <Beside assessment={assessment} />
      <Findings assessment={assessment} />
      <Recommended assessment={assessment} />
      <Estate assessment={assessment} />
      <Offers path={`/assurance/assessments/${assessmentId}`} offers={assessmentOffers} />
      <Statements stream={`assessment-${assessmentId}`} />
    </Page>
  );
}

function inOneSentence(assessment: AssessmentState): string {
  const { body, subject, published } = assessment;
  const grades = gradesInWords(assessment);
  const said = grades === '' ? 'and gave no grade' : `and graded it ${grades}`;
  return `${body} assessed ${subject}, published it on ${formatDay(published.on)} ${said}.`;
}

/** What is known of it now and was not, or was otherwise, at the date compared with. */
function SinceThen({ assessment }: { readonly assessment: AssessmentState }) {
  const { world } = useLedger();
  const then = useCompared()?.world;
  if (then === undefined) return null;
  const before = assessmentParticulars(assessmentOf(then, assessment.assessmentId), then);
  const rows = differencesOf(before, assessmentParticulars(assessment, world));
  return rows.length === 0 ? null : <ThenAndNow rows={rows} />;
}
