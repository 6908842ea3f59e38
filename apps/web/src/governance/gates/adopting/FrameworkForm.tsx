import { AdoptGovernanceFramework, defaultFramework } from '@minutebook/domain';
import type { BoardState, Framework, LedgerWorld, ProgrammeState } from '@minutebook/domain';
import { useState } from 'react';

import { LineField } from '../../../recording/fields.tsx';
import { newId } from '../../../recording/new-id.ts';
import { RecordForm } from '../../../recording/RecordForm.tsx';
import { checkFramework } from './CheckFramework.tsx';
import { asFields } from './gate-path.ts';
import { ForEveryGate } from './ForEveryGate.tsx';
import { PathGates } from './PathGates.tsx';
import { ShortPathFields } from './ShortPathFields.tsx';

interface FrameworkFormProps {
  /** What the ledger held when the form was opened. */
  readonly world: LedgerWorld;
  readonly programme: ProgrammeState;
  readonly boards: readonly BoardState[];
  /** The framework that it begins from; the one that is offered when there is none. Read once. */
  readonly begun: Framework | undefined;
}

/** The form for a framework. Gates keep their ids, so that projects keep their place; the framework has one of its own. */
export function FrameworkForm({ world, programme, boards, begun }: FrameworkFormProps) {
  const [frameworkId] = useState(newId);
  const boardId = boards[0]?.boardId ?? '';
  const { gates, shortPath, title } = begun ?? defaultFramework({ frameworkId, boardId });
  const offered = defaultFramework({ frameworkId, boardId, shortPathBelow: 0 }).shortPath?.gates ?? [];
  return (
    <RecordForm
      schema={AdoptGovernanceFramework}
      begin={{
        type: 'AdoptGovernanceFramework',
        programmeId: programme.programmeId,
        frameworkId,
        title,
        gates: asFields(gates),
        ...(shortPath === undefined ? {} : { shortPath: { ...shortPath, gates: asFields(shortPath.gates) } }),
      }}
      submit="Adopt the framework"
      when="From which day is it in force?"
      why="Why is it adopted?"
      check={(command) => checkFramework(command, world)}
      next={{ to: '/governance/framework' }}
    >
      <LineField name="title" label="Title" />
      <ForEveryGate boards={boards} />
      <h2 className="govuk-heading-m">Gates, in order</h2>
      <PathGates path="gates" boards={boards} />
      <h2 className="govuk-heading-m">Short path</h2>
      <ShortPathFields boards={boards} offered={{ below: '', gates: asFields(offered) }} />
    </RecordForm>
  );
}
