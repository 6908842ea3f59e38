import { frameworkChanges, frameworkOn } from '@minutebook/domain';
import type { BoardState, Command, Framework, ProgrammeState } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { Details } from '../../design/Details.tsx';
import { formatMoney } from '../../design/numbers.ts';
import { GatesTable } from '../GatesTable.tsx';
import { WhatChanges } from './WhatChanges.tsx';

/** The framework as it would be adopted, with what it changes of the one in force on its day. */
export function checkFramework(command: Command, programme: ProgrammeState, boards: readonly BoardState[]) {
  if (command.type !== 'AdoptGovernanceFramework') return null;
  const { title, effectiveOn } = command;
  const before = frameworkOn(programme, effectiveOn);
  const titleOf = (boardId: string) => boards.find((one) => one.boardId === boardId)?.title ?? boardId;
  return (
    <>
      <h3 className="govuk-heading-s">
        “{title}”, from {formatDay(effectiveOn)}
      </h3>
      {before === undefined ? null : (
        <>
          <WhatChanges of={before.title} sentences={frameworkChanges(before, command, titleOf)} />
          <Details summary={`Before: the gates of “${before.title}”`}>
            <Gates framework={before} when="before" />
          </Details>
        </>
      )}
      <p className="govuk-body">These are the gates from then on:</p>
      <Gates framework={command} when="after" />
    </>
  );
}

interface GatesProps {
  readonly framework: Pick<Framework, 'gates' | 'shortPath'>;
  readonly when: 'before' | 'after';
}

function Gates({ framework: { gates, shortPath }, when }: GatesProps) {
  const caption = when === 'before' ? ', before' : '';
  return (
    <>
      <GatesTable caption={`Gates, in order${caption}`} gates={gates} />
      {shortPath === undefined ? (
        <p className="govuk-body">There is no short path: every project goes through all of these gates.</p>
      ) : (
        <>
          <p className="govuk-body">
            Short path, for justifications that cost less than {formatMoney(shortPath.below)}:
          </p>
          <GatesTable caption={`Gates of the short path${caption}`} gates={shortPath.gates} />
        </>
      )}
    </>
  );
}
