import { isDay, targetsMovedBy } from '@minutebook/domain';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';

import { today } from '../../clock/today.ts';
import { WarningText } from '../../design/WarningText.tsx';
import { useNow } from '../../replay/index.ts';

/**
 * In the form that moves a milestone: which benefits have a target that hangs on it, and by how much each moves with the
 * day as it is typed.
 */
export function TargetsMoved({ projectId, milestoneId }: { readonly projectId: string; readonly milestoneId: string }) {
  const { world } = useNow();
  const typed: unknown = useWatch({ name: 'forecastFor' });
  const to = typeof typed === 'string' && isDay(typed) ? typed : undefined;
  const moved = useMemo(
    () => targetsMovedBy({ projectId, milestoneId, to: to ?? today() }, world, today()),
    [world, projectId, milestoneId, to],
  );
  const sentences = moved.map(({ sentence, title }) =>
    to === undefined ? `The target of “${title}” hangs on this milestone, and moves with it.` : sentence,
  );
  return (
    <div aria-live="polite">
      <WarningText sentences={sentences} />
    </div>
  );
}
