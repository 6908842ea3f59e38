import { overview } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { Suspense } from 'react';

import { part } from '../fetching/part.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { useReport, useReportThen } from '../clock/stepping/use-report.ts';
import { useClocks } from '../clock/use-clocks.ts';
import { Block } from '../design/Block.tsx';
import { Later } from '../design/Later.tsx';
import { anyOf } from '../session/role-words.ts';
import { useOwnRoles } from '../replay/index.ts';
import { Page } from '../shell/Page.tsx';
import { NeedsOfAreas } from './NeedsOfAreas.tsx';
import { NeedsOfRoles } from './NeedsOfRoles.tsx';
import { OverviewBenefits } from './OverviewBenefits.tsx';
import { OverviewMoney } from './OverviewMoney.tsx';
import { OverviewScrutiny } from './OverviewScrutiny.tsx';
import { OverviewTimetable } from './OverviewTimetable.tsx';
import { OwnQueries } from './OwnQueries.tsx';
import { inOneSentence } from './sentence.ts';
import { Standing } from './Standing.tsx';

/** Seen only before the first project, so it is fetched only then. */
const NothingYet = part(() => import('./NothingYet.tsx'), 'NothingYet');

/** Fetched once the page is there: it stands far down. */
const Confidence = part(() => import('./Confidence.tsx'), 'Confidence');

/** Fetched only by who compares. */
const ChangedInShort = part(() => import('../audit/public/ChangedInShort.tsx'), 'ChangedInShort');

const overviewAt = ({ world }: Moment, day: string) => overview(world, day);

/** Where the programme stands. */
export function OverviewPage() {
  const { world } = useLedger();
  const report = useReport(overviewAt);
  const then = useReportThen(overviewAt);
  const roles = useOwnRoles();
  if (world.states('project').length === 0) {
    return (
      <Suspense fallback={null}>
        <NothingYet />
      </Suspense>
    );
  }
  return (
    <Page title="Overview" intro={inOneSentence(report)}>
      <Changed />
      <Block heading="What needs you" intro={`What ${anyOf(roles)} would act on.`}>
        <OwnQueries roles={roles} />
        <NeedsOfRoles roles={roles} />
        <NeedsOfAreas roles={roles} />
        <OverviewScrutiny roles={roles} />
      </Block>
      <OverviewMoney />
      <OverviewBenefits />
      <OverviewScrutiny />
      <Block heading="Where the projects stand" intro="Open projects only.">
        <Standing report={report} then={then} />
        <Later inSight>
          <Confidence ratings={report.ratings} were={then?.ratings} />
        </Later>
      </Block>
      <Block heading="Is there a firm timetable?">
        <OverviewTimetable />
      </Block>
    </Page>
  );
}

function Changed() {
  const { compared } = useClocks();
  return compared === undefined ? null : (
    <Suspense fallback={null}>
      <ChangedInShort />
    </Suspense>
  );
}
