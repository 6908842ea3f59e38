import { channelShift, costsInForce, shiftTotal } from '@minutebook/domain';
import type { ChannelShift, Figure, LedgerWorld } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Later } from '../../design/Later.tsx';
import { PrintedDetails } from '../../design/PrintedDetails.tsx';
import { counted, formatMoney } from '../../design/numbers.ts';
import { FigureView } from '../../figures/FigureView.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { ByChoice, byChoiceWords } from './ByChoice.tsx';
import { LeftOutTable } from './LeftOutTable.tsx';
import { PairsTable } from './PairsTable.tsx';
import { ShiftChart } from './ShiftChart.tsx';
import { ShiftTable } from './ShiftTable.tsx';
import { WhatIf } from './WhatIf.tsx';

/** What moved between channels since the baselines, and what that released. */
export function ChannelShiftPage() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const shift = useMemo(() => shiftAt(world, day), [world, day]);
  const before = useMemo(() => then && compared && shiftAt(then, compared.day), [then, compared]);
  const total = useMemo(() => shiftTotal(shift.rows), [shift]);
  const { whatif } = useSearch({ from: '/benefits/channel-shift' });
  return (
    <Page title="Channel shift" kind="Benefits" intro={`${inWords(shift, total.value)}${byChoiceWords(world)}`}>
      <BenefitsTabs />
      {whatif === undefined ? null : (
        <p className="govuk-inset-text">
          Further down it also says what would have been released at the costs of others, which is not the record.{' '}
          <a href="#what-if">What if contacts cost what they cost elsewhere?</a>
        </p>
      )}
      {shift.rows.length === 0 ? (
        <EmptyState>
          {shift.leftOut.length + shift.withoutBaseline.length === 0
            ? 'No service has been registered. What moved between channels is worked out from contacts, a baseline and unit costs.'
            : 'It is worked out once a service has a baseline, contacts after it, and a cost for each of its channels.'}
        </EmptyState>
      ) : (
        <Released shift={shift} total={total} before={before} />
      )}
      <LeftOutTable shift={shift} />
      <WhatIf recorded={total.value} />
      <ByChoice />
    </Page>
  );
}

interface ReleasedProps {
  readonly shift: ChannelShift;
  /** All that was released, of all services. */
  readonly total: Figure<'pence'>;
  /** The shift at the date compared with; absent where nothing is compared. */
  readonly before: ChannelShift | undefined;
}

function Released({ shift, total, before }: ReleasedProps) {
  const was = useMemo(() => before && shiftTotal(before.rows), [before]);
  return (
    <>
      <div className="mb-figures">
        <FigureView figure={total} was={was} />
      </div>
      <ShiftChart shift={shift} before={before} />
      <Block
        heading="From channel to channel"
        intro="Each contact that came by another channel than at the baseline mix, counted once. Together they are the total."
      >
        <Later inSight>
          <PairsTable rows={shift.rows} before={before?.rows} />
        </Later>
      </Block>
      <Block heading="By service">
        <ShiftTable by="service" shift={shift} before={before} />
        <PrintedDetails summary="The same by department">
          <ShiftTable by="department" shift={shift} before={before} />
        </PrintedDetails>
        <PrintedDetails summary="The same by tier">
          <ShiftTable by="tier" shift={shift} before={before} />
        </PrintedDetails>
      </Block>
    </>
  );
}

function shiftAt(world: LedgerWorld, day: string): ChannelShift {
  return channelShift(world, day, costsInForce(world));
}

function inWords({ rows, leftOut }: ChannelShift, total: number): string {
  if (rows.length === 0) return 'Nothing can be worked out yet.';
  const services = new Set(rows.map(({ service }) => service.serviceId)).size;
  const missing = leftOut.filter(({ because }) => because !== 'doesNotApply').length;
  const left =
    missing === 0
      ? ''
      : ` ${counted(missing, 'month')} of a service could not be worked out, and ${missing === 1 ? 'adds' : 'add'} nothing.`;
  const what =
    total < 0
      ? `The mix of channels cost ${formatMoney(-total)} more than at the baseline`
      : `${formatMoney(total)} of capacity was released since the baselines`;
  return `${what}, over ${counted(services, 'service')}. It is no saving in money until finance has verified it and a budget was reduced.${left}`;
}
