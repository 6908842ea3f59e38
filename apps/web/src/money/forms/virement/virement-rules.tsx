import { AdoptVirementRules, virementKinds, virementRulesOn, virementWords } from '@minutebook/domain';
import type { LedgerWorld, ProgrammeState, VirementKind, VirementRules } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { today } from '../../../clock/today.ts';
import { Select } from '../../../design/fields/fields.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { noneOfThem } from '../../../recording/fields/form-context.ts';
import { Rows } from '../../../recording/fields/Rows.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { roleWords } from '../../../session/role-words.ts';
import { usePeopleToChoose } from '../../../settings/public/use-people.ts';
import { CopyLadder } from './CopyLadder.tsx';
import { LimitField } from './LimitField.tsx';

const { LineField, useField } = fieldsOf(AdoptVirementRules);

interface Opened {
  readonly programme: ProgrammeState | undefined;
  readonly inForce: VirementRules | undefined;
  readonly world: LedgerWorld;
}

interface By {
  readonly kind?: string;
  readonly role?: string;
  readonly heldBy?: string;
  readonly boardId?: string;
}

/** Who stands on a rung: a role, a person or a board, chosen from one list. */
function ByField({
  name,
  world,
}: {
  readonly name: `ladders.${VirementKind}.${number}.by`;
  readonly world: LedgerWorld;
}) {
  const { value, onChange } = useController({ name }).field;
  const { list } = usePeopleToChoose('AdoptVirementRules');
  const by = (value ?? {}) as By;
  const people = list.kind === 'known' ? list.people : [];
  return (
    <Select
      {...useField(name, 'Choose whose authority it is')}
      label="Whose?"
      none="Choose"
      options={[
        ...(['financeOfficer', 'boardMember'] as const).map((role) => ({
          value: `role ${role}`,
          label: `Every ${roleWords[role].toLowerCase()}`,
        })),
        ...world
          .states('board')
          .map((one) => ({ value: `board ${one.boardId}`, label: `${one.title}, by its decision` })),
        ...people.map((one) => ({ value: `person ${one.personId}`, label: one.name })),
      ]}
      value={by.kind === undefined ? '' : `${by.kind} ${by.role ?? by.boardId ?? by.heldBy ?? ''}`}
      onChange={({ target }) => onChange(byOf(target.value))}
    />
  );
}

function byOf(chosen: string): By | undefined {
  const [kind, id = ''] = chosen.split(' ');
  if (kind === 'role') return { kind, role: id };
  if (kind === 'board') return { kind, boardId: id };
  return kind === 'person' ? { kind, heldBy: id } : undefined;
}

const none = { withinBudget: [], betweenBudgets: [], capitalToRevenue: [], revenueToCapital: [] };

/** The rules in force in the fields: what reaches to any amount says so. */
function laddersOf({ ladders }: VirementRules) {
  return Object.fromEntries(
    virementKinds.map((kind) => [
      kind,
      ladders[kind].map(({ upTo = noneOfThem, ...rung }) => structuredClone({ ...rung, upTo })),
    ]),
  );
}

/** Adopts who may move money, and how much. */
export const form: AnyForm = formOf({
  schema: AdoptVirementRules,
  subject: {
    what: 'programme',
    open: (world): Opened => ({
      programme: world.states('programme')[0],
      inForce: virementRulesOn(world, today()),
      world,
    }),
    ids: ({ programme }) => ({ programmeId: programme?.programmeId }),
    kind: () => 'Budget',
    back: () => ({ path: '/budget/virement-rules', words: 'Back to the virement rules' }),
    next: () => ({ to: '/budget/virement-rules' }),
  },
  title: 'Adopt virement rules',
  intro:
    'Who may move money, and how much, the lowest authority first. From its day on it takes the place of any earlier rules.',
  submit: 'Adopt the rules',
  when: 'From which day are they in force?',
  why: 'Why are they adopted?',
  instead: ({ programme }) =>
    programme === undefined ? <p className="govuk-body">The programme has to be set up first.</p> : undefined,
  begin: ({ inForce }) => ({
    rulesId: newId(),
    title: inForce?.title ?? 'Virement rules',
    ladders: inForce === undefined ? none : laddersOf(inForce),
  }),
  Fields: ({ world }) => (
    <>
      <LineField name="title" label="Title" />
      {virementKinds.map((kind) => (
        <Rows
          key={kind}
          below={<CopyLadder from={kind} />}
          name={`ladders.${kind}`}
          legend={`Moves ${virementWords[kind]}`}
          hint="Without any, nobody may make such a move."
          row="level"
          mayBeEmpty
          fresh={() => ({ title: '', by: undefined, upTo: undefined })}
        >
          {(index) => (
            <>
              <LineField
                name={`ladders.${kind}.${index}.title`}
                label="Authority"
                hint="Such as “Chief officer”. Never a person’s name."
              />
              <ByField name={`ladders.${kind}.${index}.by`} world={world} />
              <LimitField name={`ladders.${kind}.${index}.upTo`} />
            </>
          )}
        </Rows>
      ))}
    </>
  ),
});
