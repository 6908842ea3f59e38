import { claimRows } from '@minutebook/domain';
import type { BenefitState } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { Block } from '../../../design/Block.tsx';
import { ClaimsTable } from '../../savings/ClaimsTable.tsx';

/** What departments claim to have saved by a benefit, and what became of each claim. Nothing where none was made. */
export function Claims({ benefit: { benefitId } }: { readonly benefit: BenefitState }) {
  const { world } = useLedger();
  const rows = useMemo(() => claimRows(world, { benefitId }), [world, benefitId]);
  if (rows.length === 0) return null;
  return (
    <Block
      heading="Claimed as saved"
      intro="A claim is no cash until finance verified it and a budget is smaller by it."
    >
      <ClaimsTable rows={rows} />
    </Block>
  );
}
