import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { stepsOf } from '../programme/public/set-up.ts';
import { StepList } from '../programme/public/StepList.tsx';

/** What has to be there before anything can be decided at a gate, in order; each step leads to its form. */
export function FirstGovernanceSteps() {
  const { world } = useLedger();
  const steps = stepsOf(world, useClocks().day).filter(({ forGates }) => forGates);
  return (
    <EmptyState>
      <p className="govuk-body">
        No plan can be decided on yet: there are no gates. Gates are adopted in a framework, and each gate is a board’s.
        In this order:
      </p>
      <StepList steps={steps} />
    </EmptyState>
  );
}
