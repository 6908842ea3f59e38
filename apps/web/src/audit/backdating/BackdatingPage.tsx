import { gapFigures, gapsBy } from '@minutebook/domain';
import type { GapsBy } from '@minutebook/domain';
import { useMemo } from 'react';

import { Block } from '../../design/Block.tsx';
import { Details } from '../../design/Details.tsx';
import { Later } from '../../design/Later.tsx';
import { wordsOf } from '../../entries/entry-words.ts';
import { part } from '../../fetching/part.tsx';
import { FigureView } from '../../figures/FigureView.tsx';
import { Page } from '../../shell/Page.tsx';
import { AuditTabs } from '../public/AuditTabs.tsx';
import { AfterPapers } from './AfterPapers.tsx';
import { useByPeople } from './by-people.ts';
import type { ByPeople } from './by-people.ts';

const GapsChart = part(() => import('./GapsChart.tsx'), 'GapsChart');

/** How long after it happened things were recorded, and what came too late for a paper; the rest for whoever opens it. */
export function BackdatingPage() {
  const { now, before } = useByPeople();
  return (
    <Page
      title="Backdating"
      intro="How many days lie between the day on which something happened and the day on which it was recorded here. Until it was recorded, nobody could see it. Imported entries are left out."
    >
      <AuditTabs />
      <Block heading="By month">
        <Gaps by="month" of={now} />
      </Block>
      <Block
        heading="Recorded after a paper, about the time before it"
        intro="It had happened when the paper was published, and was not in the ledger yet: whoever read the paper could not know of it."
      >
        <AfterPapers now={now} before={before} />
      </Block>
      <Details summary="How many entries took how long, in figures">
        <Bands now={now} before={before} />
      </Details>
      <Details summary="By the role that recorded them">
        <Gaps by="role" of={now} />
      </Details>
      <Details summary="By kind of entry">
        <Gaps by="kind" of={now} />
      </Details>
    </Page>
  );
}

function Bands({ now, before }: ReturnType<typeof useByPeople>) {
  const figures = useMemo(() => bandsIn(now), [now]);
  const were = useMemo(() => before && bandsIn(before), [before]);
  return (
    <div className="mb-figures">
      {figures.map((figure, at) => (
        <FigureView key={figure.label} figure={figure} was={were?.[at]} small />
      ))}
    </div>
  );
}

function bandsIn({ entries, names }: ByPeople) {
  return gapFigures(entries, (entry) => wordsOf(entry, names));
}

function Gaps({ by, of: { entries } }: { readonly by: GapsBy; readonly of: ByPeople }) {
  const gaps = useMemo(() => gapsBy(entries, by), [entries, by]);
  if (gaps.length === 0) return <p className="govuk-body">Nothing was recorded by a person.</p>;
  return (
    <Later>
      <GapsChart by={by} gaps={gaps} />
    </Later>
  );
}
