import type { LedgerWorld, StatementCommand } from '@minutebook/domain';
import { seatsTaken } from '@minutebook/domain';

import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { PathLink } from '../clock/links.tsx';
import { Tag } from '../design/Tag.tsx';
import { useMayRecord } from '../recording/may-record.ts';
import { WhoMay } from '../recording/who-may/WhoMay.tsx';

interface Step {
  readonly words: string;
  readonly path: string;
  readonly command: StatementCommand['type'];
  readonly done: boolean;
}

/** What has to be there before anything can be decided at a gate, in order; each step leads to its form. */
export function FirstGovernanceSteps() {
  const { world } = useLedger();
  const steps = stepsOf(world, useClocks().day);
  const next = steps.find((one) => !one.done);
  return (
    <EmptyState>
      <p className="govuk-body">
        No plan can be decided on yet: there are no gates. Gates are adopted in a framework, and each gate is a board’s.
        In this order:
      </p>
      <ol className="govuk-list govuk-list--number">
        {steps.map((step) => (
          <li key={step.words}>
            <OneStep step={step} isNext={step === next} />
          </li>
        ))}
      </ol>
    </EmptyState>
  );
}

function OneStep({ step: { words, path, command, done }, isNext }: { readonly step: Step; readonly isNext: boolean }) {
  const may = useMayRecord(command);
  if (done) {
    return (
      <>
        {words} <Tag colour="green">Done</Tag>
      </>
    );
  }
  if (!isNext) return <>{words}</>;
  if (may === 'yes') return <PathLink path={path}>{words}</PathLink>;
  return (
    <>
      {words}. <WhoMay command={command} /> can.
    </>
  );
}

function stepsOf(world: LedgerWorld, day: string): readonly Step[] {
  const programme = world.states('programme')[0];
  const boards = world.states('board');
  const appointTo = boards[0]?.boardId;
  return [
    {
      words: 'Set up the programme',
      path: '/settings/establish',
      command: 'EstablishProgramme',
      done: programme !== undefined,
    },
    { words: 'Constitute a board', path: '/boards/constitute', command: 'ConstituteBoard', done: boards.length > 0 },
    {
      words: 'Appoint its members',
      path: appointTo === undefined ? '/boards' : `/boards/${appointTo}/appoint`,
      command: 'AppointMember',
      done: seatsTaken(world, day).length > 0,
    },
    {
      words: 'Adopt a framework of gates',
      path: '/governance/adopt-framework',
      command: 'AdoptGovernanceFramework',
      done: programme !== undefined && programme.frameworks.length > 0,
    },
  ];
}
