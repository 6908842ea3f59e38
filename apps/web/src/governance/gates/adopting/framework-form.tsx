import { AdoptGovernanceFramework, defaultFramework, frameworkOn } from '@minutebook/domain';
import type { BoardState, Framework, LedgerWorld, ProgrammeState } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { today } from '../../../clock/today.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm, FormAddress } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { BeginsFrom } from './BeginsFrom.tsx';
import { CheckFramework } from './CheckFramework.tsx';
import { ForEveryGate } from './ForEveryGate.tsx';
import { asFields } from './gate-path.ts';
import { PathGates } from './PathGates.tsx';
import { ShortPathFields } from './ShortPathFields.tsx';

const { LineField } = fieldsOf(AdoptGovernanceFramework);

/** What the ledger held when the form was opened. */
interface Opened {
  readonly world: LedgerWorld;
  readonly programme: ProgrammeState | undefined;
  readonly boards: readonly BoardState[];
  readonly frameworkId: string;
  readonly inForce: Framework | undefined;
  /** The framework that it begins from; the one that is offered when there is none. */
  readonly begun: Framework | undefined;
}

function open(world: LedgerWorld, { said }: FormAddress): Opened {
  const programme = world.states('programme')[0];
  const inForce = frameworkOn(programme, today());
  const begun = said['from'] === 'offered' ? undefined : inForce;
  return { world, programme, boards: world.states('board'), frameworkId: newId(), inForce, begun };
}

/** What has to be there before a framework can be adopted; nothing when it is. */
function whatIsMissing({ programme, boards }: Opened) {
  if (programme !== undefined && boards.length > 0) return undefined;
  return (
    <>
      {programme === undefined ? <p className="govuk-body">The programme has to be set up first.</p> : null}
      {boards.length === 0 ? (
        <p className="govuk-body">
          Every gate needs a board. <Link to="/boards/constitute">Constitute a board</Link> first.
        </p>
      ) : null}
    </>
  );
}

function Fields({ boards, frameworkId }: Opened) {
  const boardId = boards[0]?.boardId ?? '';
  const offered = defaultFramework({ frameworkId, boardId, shortPathBelow: 0 }).shortPath?.gates ?? [];
  return (
    <>
      <LineField name="title" label="Title" />
      <ForEveryGate boards={boards} />
      <h2 className="govuk-heading-m">Gates, in order</h2>
      <PathGates path="gates" boards={boards} />
      <h2 className="govuk-heading-m">Short path</h2>
      <ShortPathFields boards={boards} offered={{ below: '', gates: asFields(offered) }} />
    </>
  );
}

/** Adopts the gates that projects go through. Gates keep their ids, so that projects keep their place. */
export const form: AnyForm = formOf({
  schema: AdoptGovernanceFramework,
  subject: {
    what: 'programme',
    open,
    ids: ({ programme, frameworkId }) => ({ programmeId: programme?.programmeId, frameworkId }),
    kind: () => 'Governance',
    back: () => ({ path: '/governance/framework', words: 'Back to the framework' }),
    next: () => ({ to: '/governance/framework' }),
  },
  title: 'Adopt a framework',
  intro:
    'The gates that a project goes through, and what each requires. From its day on it takes the place of any earlier framework; decisions stay judged by the framework of their own day.',
  submit: 'Adopt the framework',
  when: 'From which day is it in force?',
  why: 'Why is it adopted?',
  instead: whatIsMissing,
  begin: ({ begun, boards, frameworkId }) => {
    const { gates, shortPath, title } = begun ?? defaultFramework({ frameworkId, boardId: boards[0]?.boardId ?? '' });
    return {
      title,
      gates: asFields(gates),
      ...(shortPath === undefined ? {} : { shortPath: { ...shortPath, gates: asFields(shortPath.gates) } }),
    };
  },
  Above: ({ inForce, begun }) => <BeginsFrom inForce={inForce} offered={begun === undefined} />,
  Fields,
  check: (command, { world }) => <CheckFramework command={command} world={world} />,
});
