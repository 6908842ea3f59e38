import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { useMayRecord } from '../../recording/may-record.ts';
import { stepsOf } from './set-up.ts';
import { StepList } from './StepList.tsx';

/** What is to be done before a board can decide about a project, each ticked off by its entry; nothing once all is. */
export function ComesNext() {
  const { world } = useLedger();
  const { past, day } = useClocks();
  const steps = stepsOf(world, day);
  if (past || steps.every(({ done }) => done)) return null;
  return (
    <Block heading="What comes next" intro="Until a board has decided about a project, in this order:">
      <StepList steps={steps} />
      <WhoSignsIn />
    </Block>
  );
}

/** Names and roles stand outside the ledger: whether they are there cannot be ticked off. */
function WhoSignsIn() {
  if (useMayRecord('ConstituteBoard') !== 'yes') return null;
  return (
    <p className="govuk-body">
      Besides board members, <PathLink path="/settings/people">add under People</PathLink> who will sign in: a programme
      manager for projects and plans, a clerk or a board member who records what the board decides, whoever signs plans
      off (finance, legal, human resources, equalities), and scrutiny members, who read and ask.
    </p>
  );
}
