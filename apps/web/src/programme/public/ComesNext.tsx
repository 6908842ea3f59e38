import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { stepsOf } from './set-up.ts';
import { StepList } from './StepList.tsx';

/** What is to be done before a board can decide about a project, each ticked off by its entry; nothing once all is. */
export function ComesNext() {
  const { world } = useLedger();
  const { past, day } = useClocks();
  const steps = stepsOf(world, day);
  if (past || steps.every(({ done }) => done)) return null;
  return (
    <Block heading="What comes next" intro="Until a board can decide about a project, in this order:">
      <StepList steps={steps} />
    </Block>
  );
}
