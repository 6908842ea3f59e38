import { AdoptGovernanceFramework, defaultFramework } from '@minutebook/domain';
import type { BoardState, Command } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { PathLink } from '../design/links.tsx';
import { formatMoney } from '../design/numbers.ts';
import { LineField } from '../recording/fields.tsx';
import { newId } from '../recording/new-id.ts';
import { RecordForm } from '../recording/RecordForm.tsx';
import { useNow } from '../replay/index.ts';
import { Page } from '../shell/Page.tsx';
import { ForEveryGate } from './ForEveryGate.tsx';
import { GateFields } from './GateFields.tsx';
import { GatesTable } from './GatesTable.tsx';
import { ShortPathFields } from './ShortPathFields.tsx';

/** Adopts the gates that projects go through, beginning from the framework that is offered. */
export function AdoptFrameworkPage() {
  const { world } = useNow();
  const programme = world.states('programme')[0];
  const [boards] = useState(() => world.states('board'));
  const first = boards[0];
  return (
    <Page
      title="Adopt a framework"
      kind="Governance"
      intro="Six gates from idea to benefits are offered; change what each requires where your council decides otherwise. From its day on it takes the place of any earlier framework."
    >
      {programme === undefined ? <p className="govuk-body">The programme has to be set up first.</p> : null}
      {first === undefined ? (
        <p className="govuk-body">
          Every gate needs a board. <Link to="/boards/constitute">Constitute a board</Link> first.
        </p>
      ) : null}
      {programme === undefined || first === undefined ? null : (
        <Offered programmeId={programme.programmeId} boards={boards} first={first} />
      )}
      <p className="govuk-body">
        <PathLink path="/governance/framework">Back to the framework</PathLink>
      </p>
    </Page>
  );
}

interface OfferedProps {
  readonly programmeId: string;
  readonly boards: readonly BoardState[];
  readonly first: BoardState;
}

function Offered({ programmeId, boards, first }: OfferedProps) {
  const [offered] = useState(() => defaultFramework({ frameworkId: newId(), boardId: first.boardId }));
  return (
    <RecordForm
      schema={AdoptGovernanceFramework}
      begin={{ type: 'AdoptGovernanceFramework', programmeId, ...offered }}
      submit="Adopt the framework"
      why="Why is it adopted?"
      check={toAdopt}
      next={{ to: '/governance/framework' }}
    >
      <LineField name="title" label="Title" />
      <ForEveryGate boards={boards} />
      <ShortPathFields frameworkId={offered.frameworkId} />
      <h2 className="govuk-heading-m">Gate by gate</h2>
      {offered.gates.map((gate, index) => (
        <GateFields key={gate.gateId} index={index} gate={gate} boards={boards} />
      ))}
    </RecordForm>
  );
}

/** The framework as it would be adopted. */
function toAdopt(command: Command) {
  if (command.type !== 'AdoptGovernanceFramework') return null;
  const { gates, shortPath } = command;
  return (
    <>
      <GatesTable caption="Gates, in order" gates={gates} />
      {shortPath === undefined ? (
        <p className="govuk-body">There is no short path: every project goes through all of these gates.</p>
      ) : (
        <>
          <p className="govuk-body">
            Short path, for justifications that cost less than {formatMoney(shortPath.below)}:
          </p>
          <GatesTable caption="Gates of the short path" gates={shortPath.gates} />
        </>
      )}
    </>
  );
}
