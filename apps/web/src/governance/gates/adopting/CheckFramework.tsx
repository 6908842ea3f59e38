import { frameworkChanges, frameworkConsequences, frameworkOn } from '@minutebook/domain';
import type { Command, Framework, LedgerWorld } from '@minutebook/domain';

import { formatDay, withDays } from '../../../design/days.ts';
import { Details } from '../../../design/Details.tsx';
import { formatMoney } from '../../../design/numbers.ts';
import { GatesTable } from '../GatesTable.tsx';
import { WhatChanges } from './WhatChanges.tsx';

interface CheckFrameworkProps {
  readonly command: Extract<Command, { readonly type: 'AdoptGovernanceFramework' }>;
  readonly world: LedgerWorld;
}

/** The framework as it would be adopted, with what it changes of the one in force on its day. */
export function CheckFramework({ command, world }: CheckFrameworkProps) {
  const { title, effectiveOn } = command;
  const before = frameworkOn(world.states('programme')[0], effectiveOn);
  const boards = world.states('board');
  const titleOf = (boardId: string) => boards.find((one) => one.boardId === boardId)?.title ?? boardId;
  return (
    <>
      <h3 className="govuk-heading-s">
        “{title}”, from {formatDay(effectiveOn)}
      </h3>
      {before === undefined ? null : (
        <>
          <WhatChanges of={before.title} sentences={frameworkChanges(before, command, titleOf)} />
          <WhatFollows sentences={frameworkConsequences(world, before, command, effectiveOn)} />
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

/** What would follow for plans that wait, for agendas and for projects. */
function WhatFollows({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) {
    return <p className="govuk-body">Every project keeps its place, and no plan that waits loses its gate.</p>;
  }
  return (
    <>
      <p className="govuk-body">This is what follows from it:</p>
      <ul className="govuk-list govuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence}>{withDays(sentence)}</li>
        ))}
      </ul>
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
