import { wouldOverspend } from '@minutebook/domain';
import type { ComingTo } from '@minutebook/domain';
import { useContext } from 'react';

import { WarningText } from '../../design/WarningText.tsx';
import { CorrectsContext } from '../../recording/fields/form-context.ts';
import { useNow } from '../../replay/index.ts';

/**
 * What would be overspent by what is typed, in the words that are said of it afterwards: advice, since it is recorded all the
 * same. Nothing while an entry is corrected, which counts already.
 */
export function WouldOverspend({ coming }: { readonly coming: readonly ComingTo[] }) {
  const { world } = useNow();
  const corrects = useContext(CorrectsContext);
  return (
    <div aria-live="polite">
      <WarningText sentences={corrects ? [] : wouldOverspend(world, coming)} />
    </div>
  );
}
