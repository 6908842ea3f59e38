import type { RecommendationState } from '@minutebook/domain';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { Block } from '../../../design/Block.tsx';
import { Table } from '../../../design/Table.tsx';
import { actionColumns } from './action-columns.tsx';

/** What is to be done about it; nothing before anything was agreed. */
export function Actions({ recommendation }: { readonly recommendation: RecommendationState }) {
  const { world } = useLedger();
  const { day } = useClocks();
  if (recommendation.actions.length === 0) return null;
  return (
    <Block heading="What is done about it">
      <Table
        caption="Actions"
        captionHidden
        columns={actionColumns}
        rows={recommendation.actions.map((action) => ({ recommendation, action, world, day }))}
        keyOf={({ action }) => action.agreed.value.actionId}
      />
    </Block>
  );
}
