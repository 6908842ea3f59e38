import type { BoardState, Command } from '@minutebook/domain';
import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';

import { today } from '../../../clock/today.ts';
import { formatDay } from '../../../design/days.ts';
import { SummaryList } from '../../../design/SummaryList.tsx';
import { WarningText } from '../../../design/WarningText.tsx';
import { useNow } from '../../../replay/index.ts';
import { callWarnings } from './call-warnings.ts';

/** In the form: what to know first of the board and the day as they are entered. `tell` hears whether there is anything. */
export function CallWarnings({ tell }: { readonly tell: (any: boolean) => void }) {
  const [boardId, heldOn] = useWatch({ name: ['boardId', 'heldOn'] }) as readonly unknown[];
  const sentences = callWarnings(useNow().world, boardId, heldOn, today());
  const any = sentences.length > 0;
  useEffect(() => tell(any), [tell, any]);
  return (
    <div aria-live="polite">
      <WarningText sentences={sentences} />
    </div>
  );
}

/** The meeting in words before it is called, with what to know first. */
export function checkCall(command: Command, boards: readonly BoardState[]) {
  return command.type === 'CallMeeting' ? <Check command={command} boards={boards} /> : null;
}

interface CheckProps {
  readonly command: Extract<Command, { type: 'CallMeeting' }>;
  readonly boards: readonly BoardState[];
}

function Check({ command: { boardId, heldOn, place, effectiveOn }, boards }: CheckProps) {
  const { world } = useNow();
  return (
    <>
      <WarningText sentences={callWarnings(world, boardId, heldOn, today())} />
      <SummaryList
        rows={[
          { label: 'Board', value: boards.find((one) => one.boardId === boardId)?.title },
          { label: 'Meets on', value: formatDay(heldOn) },
          { label: 'Place', value: place ?? 'Not stated' },
          { label: 'Called on', value: formatDay(effectiveOn) },
        ]}
      />
    </>
  );
}
