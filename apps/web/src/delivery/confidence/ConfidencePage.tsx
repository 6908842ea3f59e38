import { Page } from '../../shell/Page.tsx';
import { BacklogTabs } from '../backlog/BacklogTabs.tsx';
import { ConfidenceChart } from './ConfidenceChart.tsx';

/** How likely all open projects were judged to deliver, from the first judgement on. */
export function ConfidencePage() {
  return (
    <Page title="Delivery confidence" intro="How likely projects were judged to deliver, and how that changed.">
      <BacklogTabs />
      <ConfidenceChart measure="Ratings of open projects from their first one on, in the order of the backlog. Scales are not mixed; a withheld rating is no colour." />
    </Page>
  );
}
