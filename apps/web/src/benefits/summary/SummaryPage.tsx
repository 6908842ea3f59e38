import { allSavings, benefits, fourFiguresWords, services } from '@minutebook/domain';
import type { FourFigures as Figures } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useReport, useReportThen } from '../../clock/stepping/use-report.ts';
import { Block } from '../../design/Block.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { OptimismOfAll } from '../optimism/Optimism.tsx';
import { fourFiguresAt } from '../savings/four-figures-at.ts';
import { FourFigures } from '../savings/FourFigures.tsx';
import { GroupsTables } from './GroupsTables.tsx';
import { PromisedTable } from './PromisedTable.tsx';
import { StepsChart } from './StepsChart.tsx';

/** What the programme brings, in four figures and in one table, with what leads to the rest. */
export function SummaryPage() {
  const { world } = useLedger();
  const figures = useReport(fourFiguresAt);
  const isEmpty = benefits(world).length + services(world).length + allSavings(world).length === 0;
  return (
    <Page
      title="Benefits"
      intro={
        isEmpty
          ? 'What the programme is to bring, measured month by month, claimed once and verified by somebody else.'
          : `${fourFiguresWords(figures)}.`
      }
      actions={
        <RecordLink command="RecordMeasurement">
          <LinkButton to="/benefits/register">Record a measurement</LinkButton>
        </RecordLink>
      }
    >
      <BenefitsTabs />
      {isEmpty ? (
        <EmptyState>
          Nothing is measured yet. It begins with a <PathLink path="/benefits/services">service</PathLink> that
          residents contact the council about, or with a <PathLink path="/benefits/register">benefit</PathLink> that is
          expected.
        </EmptyState>
      ) : (
        <Parts figures={figures} />
      )}
    </Page>
  );
}

function Parts({ figures }: { readonly figures: Figures }) {
  const were = useReportThen(fourFiguresAt);
  return (
    <>
      <Block
        heading="From capacity to cash"
        intro="Four figures that are never added: what was released is capacity; it is cash only once finance verified it and a budget is smaller."
      >
        <FourFigures figures={figures} />
        <StepsChart figures={figures} were={were} />
      </Block>
      <PromisedTable />
      <OptimismOfAll />
      <GroupsTables />
    </>
  );
}
