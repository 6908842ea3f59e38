import { overspent, overspentSentence } from '@minutebook/domain';
import type { MoneyScope } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { WarningText } from '../../design/WarningText.tsx';

/** What was spent above allocations within the scope, a sentence for each and year; nothing where none was. */
export function SpentAbove({ scope }: { readonly scope: MoneyScope }) {
  const { world } = useLedger();
  const sentences = useMemo(() => overspent(world, scope).map((one) => overspentSentence(world, one)), [world, scope]);
  return <WarningText sentences={sentences} />;
}
