import type { BoardState, Command } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { today } from '../../../clock/today.ts';
import { formatDay } from '../../../design/days.ts';
import { SummaryList } from '../../../design/SummaryList.tsx';
import { WarningText } from '../../../design/WarningText.tsx';
import { useNow } from '../../../replay/index.ts';
import { callWarnings } from './call-warnings.ts';

/** In the form: what to know first of the board and the day as they are entered. */
export function CallWarnings() {
  const [boardId, heldOn] = useWatch({ name: ['boardId', 'heldOn'] }) as readonly unknown[];
  const sentences = callWarnings(useNow().world, boardId, heldOn, today());
  return (
    <div aria-live="polite">
      <WarningText sentences={sentences} />
    </div>
  );
}

interface CheckProps {
  readonly command: Extract<Command, { type: 'CallMeeting' }>;
  readonly boards: readonly BoardState[];
}

/** The meeting in words before it is called, with what to know first. */
export function CheckCall({ command: { boardId, heldOn, startsAt, place, effectiveOn }, boards }: CheckProps) {
  const { world } = useNow();
  return (
    <>
      <WarningText sentences={callWarnings(world, boardId, heldOn, today())} />
      <SummaryList
        rows={[
          { label: 'Board', value: boards.find((one) => one.boardId === boardId)?.title },
          { label: 'Meets on', value: formatDay(heldOn) },
          { label: 'At', value: startsAt ?? 'No hour is given' },
          { label: 'Place', value: place ?? 'Not stated' },
          { label: 'Called on', value: formatDay(effectiveOn) },
        ]}
      />
    </>
  );
}
