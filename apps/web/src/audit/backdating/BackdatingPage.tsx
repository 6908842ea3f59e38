import { gapFigures, gapsBy, recordedByPeople } from '@minutebook/domain';
import type { GapsBy } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { Later } from '../../design/Later.tsx';
import { wordsOf } from '../../entries/entry-words.ts';
import { part } from '../../fetching/part.tsx';
import { FigureView } from '../../figures/FigureView.tsx';
import { Page } from '../../shell/Page.tsx';
import { AuditTabs } from '../public/AuditTabs.tsx';
import { AfterPapers } from './AfterPapers.tsx';

const GapsChart = part(() => import('./GapsChart.tsx'), 'GapsChart');

/** How long after it happened things were recorded, and what came too late for a paper. */
export function BackdatingPage() {
  return (
    <Page
      title="Backdating"
      intro="How many days lie between the day on which something happened and the day on which it was recorded here. Until it was recorded, nobody could see it. Imported entries are left out."
    >
      <AuditTabs />
      <Bands />
      <Block heading="By month">
        <Gaps by="month" />
      </Block>
      <Block
        heading="Recorded after a paper, about the time before it"
        intro="It had happened when the paper was published, and was not in the ledger yet: whoever read the paper could not know of it."
      >
        <AfterPapers />
      </Block>
      <Block heading="By role">
        <Gaps by="role" />
      </Block>
      <Block heading="By kind of entry">
        <Gaps by="kind" />
      </Block>
    </Page>
  );
}

function Bands() {
  const ledger = useLedger();
  const compared = useCompared();
  const figures = useMemo(() => bandsIn(ledger), [ledger]);
  const were = useMemo(() => (compared === undefined ? undefined : bandsIn(compared)), [compared]);
  return (
    <div className="mb-figures">
      {figures.map((figure, at) => (
        <FigureView key={figure.label} figure={figure} was={were?.[at]} small />
      ))}
    </div>
  );
}

function bandsIn({ entries, names }: Moment) {
  return gapFigures(recordedByPeople(entries), (entry) => wordsOf(entry, names));
}

function Gaps({ by }: { readonly by: GapsBy }) {
  const { entries } = useLedger();
  const gaps = useMemo(() => gapsBy(recordedByPeople(entries), by), [entries, by]);
  if (gaps.length === 0) return <p className="govuk-body">Nothing was recorded by a person.</p>;
  return (
    <Later>
      <GapsChart by={by} gaps={gaps} />
    </Later>
  );
}
